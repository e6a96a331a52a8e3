extension Lexer {
    /// Every form of string at the position, or nil: `"…"`, `'…'`, `@"…"`, three backticks or tildes, each with `h` before it.
    mutating func scanString() -> TokenKind? {
        let start = position
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "h"), startsString(at: 1) { position += 1 }
        guard startsString(at: 0), let byte = peek() else { return nil }
        if byte == UInt8(ascii: "`") { return scanMultiLine("```", from: start) }
        if byte == UInt8(ascii: "~") { return scanMultiLine("~~~", from: start) }
        let verbatim = byte == UInt8(ascii: "@")
        if verbatim { position += 1 }
        let closed = verbatim ? skipVerbatim() : skipQuoted()
        return closed ? .string : broken("this string has no end", from: start)
    }

    private func startsString(at ahead: Int) -> Bool {
        switch peek(ahead) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case UInt8(ascii: "@"): peek(ahead + 1) == UInt8(ascii: "\"") || peek(ahead + 1) == UInt8(ascii: "'")
        case UInt8(ascii: "`"): matches("```", at: ahead)
        case UInt8(ascii: "~"): matches("~~~", at: ahead)
        default: false
        }
    }

    /// A backslash takes the next character along; the string ends on its line.
    private mutating func skipQuoted() -> Bool {
        let quote = peek()
        position += 1
        while let byte = peek(), byte != UInt8(ascii: "\n") {
            position += 1
            if byte == quote { return true }
            if byte == UInt8(ascii: "\\"), peek() != nil, peek() != UInt8(ascii: "\n") { position += 1 }
        }
        return false
    }

    /// A doubled quote stands for one.
    private mutating func skipVerbatim() -> Bool {
        let quote = peek()
        position += 1
        while let byte = peek(), byte != UInt8(ascii: "\n") {
            position += 1
            guard byte == quote else { continue }
            if peek() != quote { return true }
            position += 1
        }
        return false
    }

    private mutating func scanMultiLine(_ fence: StaticString, from start: Int) -> TokenKind {
        position += 3
        while position < bytes.count, !matches(fence) { position += 1 }
        guard position < bytes.count else { return broken("this multi-line string has no end", from: start) }
        position += 3
        return .string
    }

    private mutating func broken(_ message: String, from start: Int) -> TokenKind {
        report(.unterminatedString, message, from: start, hint: "close it with the quote that opened it")
        return .brokenString
    }
}
