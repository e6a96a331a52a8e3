/// Well-formed UTF-8, by the table of the Unicode standard (3.9, table 3-7).
enum UTF8Scalar {
    /// The length of the scalar that starts at `start`, or of the longest start of one, at least 1, when it is not well formed.
    static func measure(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (length: Int, isValid: Bool) {
        guard let (length, second) = shape(bytes[start]) else { return (1, false) }
        for offset in 1..<length {
            guard start + offset < bytes.count else { return (offset, false) }
            let allowed = offset == 1 ? second : 0x80...0xbf
            guard allowed.contains(bytes[start + offset]) else { return (offset, false) }
        }
        return (length, true)
    }

    /// Length and the range of the second byte, by the first. Nil for a byte that starts nothing beyond ASCII.
    private static func shape(_ first: UInt8) -> (Int, ClosedRange<UInt8>)? {
        switch first {
        case 0xc2...0xdf: (2, 0x80...0xbf)
        case 0xe0: (3, 0xa0...0xbf)
        case 0xed: (3, 0x80...0x9f)
        case 0xe1...0xef: (3, 0x80...0xbf)
        case 0xf0: (4, 0x90...0xbf)
        case 0xf1...0xf3: (4, 0x80...0xbf)
        case 0xf4: (4, 0x80...0x8f)
        default: nil
        }
    }

    /// `bytes` as valid UTF-8 without U+0000, in which every broken part is U+FFFD.
    static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0 ? UInt8(0xff) : $0 }, as: UTF8.self)
    }

    static func repaired(_ text: String) -> String { Array(text.utf8).withUnsafeBufferPointer(repaired) }
}
