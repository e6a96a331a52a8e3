/// 128 bits of the fields of one column, in order: two columns with the same digest hold the same fields, but for chance. No defence against
/// somebody who makes values for it.
struct CellDigest: Sendable, Hashable {
    private var a: UInt64 = 0x243f_6a88_85a3_08d3
    private var b: UInt64 = 0x1319_8a2e_0370_7344

    /// A field as binary COPY has it, without its length; nil is NULL.
    @inline(__always)
    mutating func add(_ field: UnsafeRawBufferPointer?) {
        guard let field else { return mix(0x9e37_79b9_7f4a_7c15, .max) }
        var at = 0
        let whole = field.count & ~15
        while at < whole {
            mix(field.loadUnaligned(fromByteOffset: at, as: UInt64.self), field.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
            at += 16
        }
        var (low, high): (UInt64, UInt64) = (0, 0)
        while at < field.count {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(field[at])
            at += 1
        }
        mix(low, high ^ UInt64(field.count) << 1 &+ 1)
        a ^= UInt64(field.count)
    }

    /// A number that is not NULL; another digest than that of its field.
    @inline(__always)
    mutating func add(_ number: Int64) { mix(UInt64(bitPattern: number), 0xc0ac_29b7_c97c_50dd) }

    @inline(__always)
    private mutating func mix(_ low: UInt64, _ high: UInt64) {
        let first = (a ^ low).multipliedFullWidth(by: high ^ 0xa409_3822_299f_31d0)
        let second = (b ^ high).multipliedFullWidth(by: low ^ 0x082e_fa98_ec4e_6c89)
        a = first.high ^ first.low &+ (b << 23 | b >> 41)
        b = second.high ^ second.low &+ (a << 29 | a >> 35)
    }
}
