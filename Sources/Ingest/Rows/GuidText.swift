enum GuidText {
    /// The 16 bytes of `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, with or without braces. Nil for anything else.
    static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let isBraced = text.first == .openBrace && text.last == .closeBrace
        let inner = Array(isBraced ? text.dropFirst().dropLast() : text)
        guard inner.count == 36, [8, 13, 18, 23].allSatisfy({ inner[$0] == UInt8(ascii: "-") }) else { return nil }
        let digits = inner.compactMap(\.hexDigit)
        guard digits.count == 32 else { return nil }
        return stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

extension UInt8 {
    var hexDigit: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}
