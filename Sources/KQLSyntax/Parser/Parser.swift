public import Diagnostics

/// Tokens → tree, by recursive descent. Reports every mistake it can and goes on at the next operator.
public struct Parser {
    let source: SourceText
    let tokens: [Token]
    var index = 0
    /// How many parentheses, calls and subqueries are open around the current token.
    var nesting = 0
    /// How many of them hold a pipeline, so that `)` may end one.
    var openPipelines = 0
    /// Within `search`, where `Column:"text"` means `Column has "text"`.
    var readsColons = false
    /// After a mistake nothing more is reported until the parser has found its feet at an operator or statement.
    var isLost = false
    private var diagnostics: DiagnosticList

    private init(_ source: SourceText) {
        self.source = source
        let (tokens, diagnostics) = Lexer.tokens(of: source)
        self.tokens = tokens
        self.diagnostics = DiagnosticList(diagnostics)
    }

    /// Always a tree; whole only where no diagnostic is an error.
    public static func parse(_ source: SourceText) -> (query: Query, diagnostics: [Diagnostic]) {
        DeepStack.run {
            var parser = Parser(source)
            let query = parser.query()
            return (query, parser.diagnostics.all)
        }
    }

    var token: Token { tokens[index] }
    var kind: TokenKind { tokens[index].kind }
    var hasErrors: Bool { diagnostics.hasErrors }

    func ahead(_ distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

    /// The end of the token before the current one.
    var previousEnd: Int { index > 0 ? tokens[index - 1].span.end : 0 }

    func text(_ token: Token) -> String { source.text(in: token.span) }

    func isWord(_ word: String, _ distance: Int = 0) -> Bool {
        let token = ahead(distance)
        guard token.kind == .word, token.span.end - token.span.start == word.utf8.count else { return false }
        return source.bytes[token.span.start..<token.span.end].elementsEqual(word.utf8)
    }

    /// No blank between the token at `distance` and the one after it.
    func touchesNext(_ distance: Int = 0) -> Bool { ahead(distance).span.end == ahead(distance + 1).span.start }

    mutating func advance() {
        if index < tokens.count - 1 { index += 1 }
    }

    mutating func accept(_ kind: TokenKind) -> Bool {
        guard self.kind == kind else { return false }
        advance()
        return true
    }

    mutating func acceptWord(_ word: String) -> Bool {
        guard isWord(word) else { return false }
        advance()
        return true
    }

    mutating func expect(_ kind: TokenKind, _ description: String) {
        if !accept(kind) { report(.expected, "expected \(description), found \(found)") }
    }

    mutating func expectWord(_ word: String) {
        if !acceptWord(word) { report(.expected, "expected '\(word)', found \(found)") }
    }

    /// The current token as a message names it.
    var found: String {
        if kind == .end { return "the end of the query" }
        let text = text(token)
        return text.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
    }

    /// Where the reader is told to look: the current token, or just behind the text at its end.
    var place: Span {
        kind == .end ? Span(previousEnd, previousEnd + 1) : token.span
    }

    mutating func report(_ code: SyntaxCode, _ message: String, at span: Span? = nil, hint: String? = nil) {
        if !isLost { note(code, message, at: span ?? place, hint: hint) }
        isLost = true
    }

    /// A mistake that does not lose the parser.
    mutating func note(_ code: SyntaxCode, _ message: String, at span: Span, hint: String? = nil) {
        diagnostics.report(Diagnostic(code, message, at: span, hint: hint))
    }

    /// Ends the reading: what comes after a broken limit is not worth the memory.
    mutating func refuse(_ code: SyntaxCode, _ message: String, at span: Span? = nil) {
        report(code, message, at: span)
        index = tokens.count - 1
    }
}
