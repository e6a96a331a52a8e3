/// Integers as KQL writes them: decimal or `0x…`; nil beyond 64 bits.
public enum IntegerText {
    public static func value(_ text: some StringProtocol) -> Int64? {
        if text.hasPrefix("0x") || text.hasPrefix("0X") {
            return UInt64(text.dropFirst(2), radix: 16).map(Int64.init(bitPattern:))
        }
        return Int64(text)
    }
}

/// `01234567-89ab-cdef-0123-456789abcdef` in lower case, with or without hyphens on the way in.
enum GUIDText {
    static func canonical(_ text: String) -> String? {
        let bare = text.hasPrefix("{") && text.hasSuffix("}") ? String(text.dropFirst().dropLast()) : text
        let digits = bare.utf8.filter { $0 != UInt8(ascii: "-") }
        let hyphenated = bare.utf8.count == 36
        guard digits.count == 32, digits.allSatisfy(\.isHexDigit), hyphenated || bare.utf8.count == 32 else { return nil }
        let lower = Array(String(decoding: digits, as: UTF8.self).lowercased())
        let canonical = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(lower[$0]) }.joined(separator: "-")
        return hyphenated && canonical != bare.lowercased() ? nil : canonical
    }
}
