public import Diagnostics

/// The smallest piece of a query; its text is the source under its span.
public struct Token: Sendable, Hashable {
    public var kind: TokenKind
    public var span: Span

    init(_ kind: TokenKind, _ start: Int, _ end: Int) {
        self.kind = kind
        span = Span(start, end)
    }
}

public enum TokenKind: String, Sendable, Hashable {
    /// Keywords and word operators too, `in~` included.
    case word
    /// `!has`, `!in~`, `!between` …
    case negatedWord
    case string
    /// A string whose end is missing.
    case brokenString
    case integer, real, timespan
    /// `datetime(…)`, `long(…)`, `guid(…)` … with everything up to the parenthesis.
    case typedLiteral
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
    case pipe, semicolon, comma, colon, dot, twoDots
    case assign, equal, equalTilde, notEqual, notTilde, less, lessOrEqual, greater, greaterOrEqual, arrow
    case plus, minus, star, slash, percent
    case unknown
    /// After the last one, so that looking ahead always finds something.
    case end

    var isOpening: Bool { self == .openParenthesis || self == .openBracket || self == .openBrace }
    var isClosing: Bool { self == .closeParenthesis || self == .closeBracket || self == .closeBrace }
}
