/// FNV-1a over the bytes of a form or term, then mixed. Part of the format: filters hold these numbers.
struct PresenceHash {
    private var state: UInt64

    /// A term and a whole value of the same bytes are different keys.
    static var value: PresenceHash { PresenceHash(state: 0xcbf2_9ce4_8422_2325) }
    static var term: PresenceHash { PresenceHash(state: 0xaf63_bd4c_8601_b7df) }

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var key: UInt64 { Self.mixed(state) }

    /// One to one.
    @inline(__always)
    static func mixed(_ number: UInt64) -> UInt64 {
        var z = number
        z = (z ^ (z >> 33)) &* 0xff51_afd7_ed55_8ccd
        z = (z ^ (z >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return z ^ (z >> 33)
    }

    static func ofValue(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var hash = value
        PresenceText.form(text) { hash.add($0) }
        return hash.key
    }

    static func eachTerm(_ text: UnsafeRawBufferPointer, _ reading: PresenceText.Reading, _ body: (UInt64) -> Void) {
        var hash = term
        PresenceText.terms(text, reading, byte: { hash.add($0) }) {
            body(hash.key)
            hash = term
        }
    }
}
