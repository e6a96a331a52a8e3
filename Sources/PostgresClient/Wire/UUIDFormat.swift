/// Sixteen bytes, written as 8-4-4-4-12 lower-case hexadecimal digits.
enum UUIDFormat {
    /// Reads digits of either case, with or without hyphens and braces.
    static func encode(_ text: String, to bytes: inout [UInt8]) throws(PostgresError) {
        let digits = text.filter { !"-{}".contains($0) }.map { $0.isASCII ? $0.hexDigitValue : nil }
        guard digits.count == 32, !digits.contains(nil) else {
            throw PostgresError(.badBind, "a bound uuid cannot be read", sqlState: "22P02")
        }
        let values = digits.compactMap { $0 }
        for index in stride(from: 0, to: 32, by: 2) { bytes.append(UInt8(values[index] << 4 | values[index + 1])) }
    }

    static func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count == 16 else { return nil }
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            if byte < 16 { text.append("0") }
            text += String(byte, radix: 16)
        }
        return text
    }
}
