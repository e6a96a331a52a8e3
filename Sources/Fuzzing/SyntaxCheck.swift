public import Diagnostics
import KQLSyntax

/// What must hold for the lexer, the parser and the formatter, whatever the text.
public enum SyntaxCheck {
    public static func run(_ text: String) throws(FuzzFailure) {
        let source = SourceText(text)
        let (query, diagnostics) = Parser.parse(source)
        try checkPlaces(diagnostics, in: source)
        _ = TreeDump.text(of: query)
        _ = DiagnosticRenderer(source).render(diagnostics)
        try checkForm(of: source, isWhole: !diagnostics.contains { $0.severity == .error })
    }

    public static func checkPlaces(_ diagnostics: [Diagnostic], in source: SourceText) throws(FuzzFailure) {
        for diagnostic in diagnostics {
            let span = diagnostic.span
            guard span.start >= 0, span.start <= span.end, span.end <= source.bytes.count + 1 else {
                throw FuzzFailure("\(diagnostic.code) is outside the text: \(span)", input: source.text(in: Span(0, .max)))
            }
        }
    }

    private static func checkForm(of source: SourceText, isWhole: Bool) throws(FuzzFailure) {
        let text = source.text(in: Span(0, .max))
        switch Formatter.format(source) {
        case .failure: if isWhole { throw FuzzFailure("a query without mistakes has no form", input: text) }
        case .success(let formed):
            if !isWhole { throw FuzzFailure("a query with mistakes has a form", input: text) }
            let again = SourceText(formed)
            guard case .success(let second) = Formatter.format(again), second == formed else {
                throw FuzzFailure("the form is not stable", input: text)
            }
            guard words(source) == words(again), TreeDump.text(of: Parser.parse(source).query) == TreeDump.text(of: Parser.parse(again).query) else {
                throw FuzzFailure("the form means something else", input: text)
            }
        }
    }

    private static func words(_ source: SourceText) -> [String] {
        Lexer.tokens(of: source).tokens.map { source.text(in: $0.span) }
    }
}
