extension Lexer {
    /// `12`, `0x1f`, `1.5`, `2e9`, `15m`, or a word that begins with a digit (`5Minutes_bin`).
    mutating func scanNumber() -> TokenKind {
        let start = position
        if matches("0x") || matches("0X"), peek(2)?.isHexDigit == true {
            position += 2
            while peek()?.isHexDigit == true { position += 1 }
            return .integer
        }
        skipDigits()
        var kind = TokenKind.integer
        if peek() == UInt8(ascii: "."), peek(1)?.isDigit == true {
            position += 1
            skipDigits()
            kind = .real
        }
        if skipExponent() { return .real }
        return scanSuffix(of: kind, from: start)
    }

    private mutating func skipDigits() {
        while peek()?.isDigit == true { position += 1 }
    }

    private mutating func skipExponent() -> Bool {
        guard let byte = peek(), byte | 0x20 == UInt8(ascii: "e") else { return false }
        let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
        guard peek(signed ? 2 : 1)?.isDigit == true else { return false }
        position += signed ? 2 : 1
        skipDigits()
        return true
    }

    private mutating func scanSuffix(of kind: TokenKind, from start: Int) -> TokenKind {
        guard isWordStart(), peek() != UInt8(ascii: "$") else { return kind }
        let suffix = position
        skipWord()
        if TimeSpanUnit(suffix: bytes[suffix..<position]) != nil { return .timespan }
        if kind == .integer { return .word }
        report(.badLiteral, "this is neither a number nor a timespan", from: start, hint: "timespans are written 1.5h, 30m, 10s, 2d …")
        return .timespan
    }
}
