public import Diagnostics

/// Text → tokens. Never fails: what it cannot read becomes a diagnostic and an `unknown` token.
public struct Lexer {
    let bytes: [UInt8]
    var position = 0
    private var tokens: [Token] = []
    private var diagnostics = DiagnosticList()

    private init(_ source: SourceText) {
        bytes = source.bytes
        tokens.reserveCapacity(bytes.count / 4)
    }

    /// The last token is `end`.
    public static func tokens(of source: SourceText) -> (tokens: [Token], diagnostics: [Diagnostic]) {
        guard source.bytes.count <= SyntaxLimits.bytes else {
            let message = "the query has \(source.bytes.count) bytes; at most \(SyntaxLimits.bytes) are read"
            return ([Token(.end, 0, 0)], [Diagnostic(SyntaxCode.tooLong, message, at: Span(0, 1))])
        }
        var lexer = Lexer(source)
        while lexer.next() {}
        return (lexer.tokens, lexer.diagnostics.all)
    }

    private mutating func next() -> Bool {
        skipBlank()
        let start = position
        guard let byte = peek() else {
            tokens.append(Token(.end, start, start))
            return false
        }
        let kind = scan(byte)
        if kind == .unknown { report(.unexpectedCharacter, "this character has no meaning here", from: start) }
        tokens.append(Token(kind, start, position))
        return true
    }

    private mutating func scan(_ byte: UInt8) -> TokenKind {
        if let kind = scanString() { return kind }
        if byte.isDigit { return scanNumber() }
        if isWordStart() { return scanWord() }
        return scanPunctuation(byte)
    }

    func peek(_ ahead: Int = 0) -> UInt8? {
        let index = position + ahead
        return index < bytes.count ? bytes[index] : nil
    }

    func matches(_ text: StaticString, at ahead: Int = 0) -> Bool {
        let start = position + ahead
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[start..<start + $0.count].elementsEqual($0) }
    }

    mutating func report(_ code: SyntaxCode, _ message: String, from start: Int, hint: String? = nil) {
        diagnostics.report(Diagnostic(code, message, at: Span(start, max(position, start + 1)), hint: hint))
    }
}

extension UInt8 {
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    var isLetter: Bool {
        let lower = self | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }

    var isHexDigit: Bool { isDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "f")) }
}
