extension Lexer {
    mutating func scanPunctuation(_ byte: UInt8) -> TokenKind {
        if byte == UInt8(ascii: "!"), let kind = scanNegation() { return kind }
        if let kind = pair() {
            position += 2
            return kind
        }
        position += scalar()?.length ?? 1
        return single(byte)
    }

    /// `!has` is one token: the mark belongs to the word.
    private mutating func scanNegation() -> TokenKind? {
        guard peek(1)?.isLetter == true else { return nil }
        position += 1
        skipWord()
        if peek() == UInt8(ascii: "~") { position += 1 }
        return .negatedWord
    }

    private func pair() -> TokenKind? {
        switch (peek(), peek(1)) {
        case (UInt8(ascii: "="), UInt8(ascii: "=")): .equal
        case (UInt8(ascii: "="), UInt8(ascii: "~")): .equalTilde
        case (UInt8(ascii: "="), UInt8(ascii: ">")): .arrow
        case (UInt8(ascii: "!"), UInt8(ascii: "=")), (UInt8(ascii: "<"), UInt8(ascii: ">")): .notEqual
        case (UInt8(ascii: "!"), UInt8(ascii: "~")): .notTilde
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
        case (UInt8(ascii: "."), UInt8(ascii: ".")): .twoDots
        default: nil
        }
    }

    private func single(_ byte: UInt8) -> TokenKind {
        switch byte {
        case UInt8(ascii: "|"): .pipe
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: "("): .openParenthesis
        case UInt8(ascii: ")"): .closeParenthesis
        case UInt8(ascii: "["): .openBracket
        case UInt8(ascii: "]"): .closeBracket
        case UInt8(ascii: "{"): .openBrace
        case UInt8(ascii: "}"): .closeBrace
        case UInt8(ascii: "="): .assign
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: ">"): .greater
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "%"): .percent
        default: .unknown
        }
    }
}
