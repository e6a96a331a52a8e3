/// Texts of hexadecimal digits in half their bytes, and guids in 16.
extension Packing {
    /// The packing that gives every text back. `texts` calls its body with each text, until that says false.
    static func fitting(_ texts: (_ body: (UnsafeRawBufferPointer) -> Bool) -> Void) -> Packing {
        var (isHex, isGuid, hasDigits) = (true, true, false)
        texts { text in
            guard !text.isEmpty else { return true }
            hasDigits = true
            if isHex { isHex = text.count % 2 == 0 && text.allSatisfy { nibble($0) < 16 } }
            if isGuid { isGuid = isGuidText(text) }
            return isHex || isGuid
        }
        guard hasDigits else { return .none }
        return isHex ? .hex : isGuid ? .guid : .none
    }

    private static func isGuidText(_ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count == 36 else { return false }
        for (place, byte) in text.enumerated() {
            guard isHyphen(place) ? byte == hyphen : nibble(byte) < 16 else { return false }
        }
        return true
    }

    /// Bytes of the packed form.
    func packedSize(_ size: Int) -> Int {
        switch self {
        case .none: size
        case .hex: size / 2
        case .guid: size == 0 ? 0 : 16
        }
    }

    /// Bytes of the text. A packed guid has 16, or none.
    @inline(__always)
    func textSize(_ packed: Int) -> Int {
        switch self {
        case .none: packed
        case .hex: packed * 2
        case .guid: packed == 0 ? 0 : 36
        }
    }

    /// Writes the packed form of a text that fits.
    func pack(_ text: UnsafeRawBufferPointer, to packed: UnsafeMutablePointer<UInt8>) {
        switch self {
        case .none:
            if let first = text.baseAddress { UnsafeMutableRawPointer(packed).copyMemory(from: first, byteCount: text.count) }
        case .hex, .guid:
            var (place, next) = (0, 0)
            while place < text.count {
                if self == .guid, Self.isHyphen(place) { place += 1 }
                packed[next] = Self.nibble(text[place]) << 4 | Self.nibble(text[place + 1])
                place += 2
                next += 1
            }
        }
    }

    /// Writes the text of a packed form; `text` has room for ``textSize(_:)``.
    @inline(__always)
    func unpack(_ packed: UnsafeRawBufferPointer, to text: UnsafeMutableRawPointer) {
        switch self {
        case .none:
            if let first = packed.baseAddress { text.copyMemory(from: first, byteCount: packed.count) }
        case .hex, .guid:
            var place = 0
            for byte in packed {
                if self == .guid, Self.isHyphen(place) {
                    text.storeBytes(of: Self.hyphen, toByteOffset: place, as: UInt8.self)
                    place &+= 1
                }
                text.storeBytes(of: Self.digits(byte), toByteOffset: place, as: UInt16.self)
                place &+= 2
            }
        }
    }

    private static var hyphen: UInt8 { UInt8(ascii: "-") }

    @inline(__always)
    private static func isHyphen(_ place: Int) -> Bool { place == 8 || place == 13 || place == 18 || place == 23 }

    /// The value of a lower-case digit, 255 for every other byte.
    @inline(__always)
    private static func nibble(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "0") < 10 ? byte &- UInt8(ascii: "0") : byte &- UInt8(ascii: "a") < 6 ? byte &- (UInt8(ascii: "a") - 10) : 255
    }

    /// Both digits of a byte, as they lie in memory.
    @inline(__always)
    private static func digits(_ byte: UInt8) -> UInt16 {
        let nibbles = UInt16(byte >> 4) | UInt16(byte & 15) &<< 8
        // 39 from "9" to "a", where a nibble is above 9.
        let letters = ((nibbles &+ 0x0606) &>> 4) & 0x0101
        return (nibbles &+ 0x3030 &+ letters &* 39).littleEndian
    }
}
