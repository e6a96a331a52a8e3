/// JSON as text, where it is written or squeezed without being read into a tree.
public enum JSONText {
    /// A JSON string with its quotes.
    public static func quoted(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 { append(escaped: byte, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// JSON as PostgreSQL prints it, without blanks between its tokens and without zeros that end a fraction.
    public static func compacted(_ json: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.utf8.count)
        var inString = false
        var escaped = false
        /// Where the fraction of the number at hand begins in `bytes`.
        var fraction: Int?
        for byte in json.utf8 {
            if inString {
                inString = escaped || byte != UInt8(ascii: "\"")
                escaped = !escaped && byte == UInt8(ascii: "\\")
                bytes.append(byte)
                continue
            }
            if let start = fraction, !isDigit(byte) {
                trimZeros(of: &bytes, from: start)
                fraction = nil
            }
            if byte == UInt8(ascii: " ") || (9...13).contains(byte) { continue }
            if byte == UInt8(ascii: ".") { fraction = bytes.count }
            inString = byte == UInt8(ascii: "\"")
            bytes.append(byte)
        }
        if let fraction { trimZeros(of: &bytes, from: fraction) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Takes the point too where no digit is left behind it.
    private static func trimZeros(of bytes: inout [UInt8], from point: Int) {
        while bytes.count > point + 1, bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
        if bytes.count == point + 1 { bytes.removeLast() }
    }

    private static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0a: bytes += Array("\\n".utf8)
        case 0x0d: bytes += Array("\\r".utf8)
        case 0x09: bytes += Array("\\t".utf8)
        case 0..<0x20: bytes += Array("\\u00".utf8) + Array((byte < 16 ? "0" : "").utf8) + Array(String(byte, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }
}
