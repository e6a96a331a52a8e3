extension Lexer {
    /// Blanks, line breaks, comments, and the invisible characters that web pages leave in queries.
    mutating func skipBlank() {
        while let byte = peek() {
            if byte == 0x20 || (9...13).contains(byte) {
                position += 1
            } else if matches("//") {
                skipLine()
            } else if byte >= 0x80, let (scalar, length) = scalar(), scalar.isBlank {
                position += length
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
    }

    /// The scalar at the position and its length in bytes; nil at the end.
    func scalar() -> (Unicode.Scalar, length: Int)? {
        guard let first = peek() else { return nil }
        let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        let end = min(position + length, bytes.count)
        guard let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first else { return nil }
        return (scalar, end - position)
    }
}

extension Unicode.Scalar {
    /// White space, and what takes no room: zero-width characters, directional marks, the byte order mark, soft hyphens.
    fileprivate var isBlank: Bool {
        properties.isWhitespace || properties.generalCategory == .format
    }
}
