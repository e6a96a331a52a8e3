public import Diagnostics

/// Writes a query in the one form that everybody's queries have: an operator a line, lists that do not fit with an item a line.
///
/// Only blanks and line breaks change: every token and every comment is written as it stands in the source, so values and meaning stay.
/// Formatting what is formatted changes nothing.
public enum Formatter {
    /// The text, ending with a line break; or what is wrong with the query, which is then left as it is.
    public static func format(_ source: SourceText) -> Result<String, Refusal> {
        DeepStack.run { form(of: source) }
    }

    private static func form(of source: SourceText) -> Result<String, Refusal> {
        let (query, diagnostics) = Parser.parse(source)
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return .failure(Refusal(diagnostics: diagnostics)) }
        let tokens = Lexer.tokens(of: source).tokens
        var layout = Layout(source, tokens)
        layout.arrangeBrackets()
        layout.arrange(query)
        var printer = LayoutPrinter(layout)
        let text = printer.text()
        return .success(reads(text, as: tokens, of: source) ? text : source.text(in: Span(0, source.bytes.count)))
    }

    /// A line break less can make one token of several (`int(1` and `)` on two lines): such a text is left as it is.
    private static func reads(_ text: String, as tokens: [Token], of source: SourceText) -> Bool {
        let form = SourceText(text)
        return Lexer.tokens(of: form).tokens.elementsEqual(tokens) { $0.kind == $1.kind && form.text(in: $0.span) == source.text(in: $1.span) }
    }

    public struct Refusal: Error {
        public var diagnostics: [Diagnostic]
    }
}
