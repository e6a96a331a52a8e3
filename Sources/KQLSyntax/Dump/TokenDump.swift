public import Diagnostics

extension Token {
    /// One token a line: place, kind, text. What `explain --stage tokens` prints.
    public static func dump(_ source: SourceText) -> String {
        Lexer.tokens(of: source).tokens.map { token in
            let place = source.location(of: token.span.start)
            let text = source.text(in: token.span)
            return "\(place.line):\(place.column) \(token.kind.rawValue)" + (text.isEmpty ? "" : " \(text)")
        }.joined(separator: "\n") + "\n"
    }
}
