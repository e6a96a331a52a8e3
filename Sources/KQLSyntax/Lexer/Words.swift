extension Lexer {
    /// Letters, `_`, and `$` before a letter (`$left`).
    func isWordStart() -> Bool {
        guard let byte = peek() else { return false }
        if byte.isLetter || byte == UInt8(ascii: "_") { return true }
        if byte == UInt8(ascii: "$") { return peek(1)?.isLetter == true }
        return byte >= 0x80 && scalar().map { $0.0.properties.isAlphabetic } == true
    }

    mutating func scanWord() -> TokenKind {
        let start = position
        position += peek() == UInt8(ascii: "$") ? 1 : 0
        skipWord()
        if peek() == UInt8(ascii: "~"), bytes[start..<position].elementsEqual("in".utf8) {
            position += 1
            return .word
        }
        return scanTypedLiteral(from: start) ? .typedLiteral : .word
    }

    mutating func skipWord() {
        while let byte = peek() {
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") {
                position += 1
            } else if byte >= 0x80, let (scalar, length) = scalar(), scalar.properties.isAlphabetic {
                position += length
            } else {
                return
            }
        }
    }

    /// `datetime(2026-01-29)`: what is inside the parentheses is no KQL, so it is taken whole.
    private mutating func scanTypedLiteral(from start: Int) -> Bool {
        guard position - start <= 8, let name = String(validating: bytes[start..<position], as: UTF8.self),
            TypedLiteral.typeNames[name] != nil
        else { return false }
        var end = position
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "(") else { return false }
        end += 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
            if bytes[end] == UInt8(ascii: "(") || bytes[end] == UInt8(ascii: "\n") { return false }
            end += 1
        }
        guard end < bytes.count else { return false }
        position = end + 1
        return true
    }
}
