/// Draws a diagnostic with its line of source and a caret under the place.
public struct DiagnosticRenderer: Sendable {
    public enum Style: Sendable { case plain, coloured }

    /// Longer lines are shown around the place only.
    private static let widestLine = 160

    private let source: SourceText
    private let style: Style

    public init(_ source: SourceText, style: Style = .plain) {
        self.source = source
        self.style = style
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    /// Ends with a line break.
    public func render(_ diagnostic: Diagnostic) -> String {
        let location = source.location(of: diagnostic.span.start)
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let (line, caret) = excerpt(of: diagnostic.span, at: location)
        let tint: Tint = diagnostic.severity == .error ? .red : .yellow
        var lines = [
            paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", tint) + paint(": \(diagnostic.message)", .bold),
            "\(margin)--> \(source.name):\(location.line):\(location.column)",
            "\(margin) |",
            "\(number) | \(line)",
            "\(margin) | \(paint(caret, tint))",
        ]
        if let hint = diagnostic.hint { lines.append("\(margin) = \(paint("help", .bold)): \(hint)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The line, cut to what can be read, and the marks under it. Tabs and other controls become blanks, so that they line up.
    private func excerpt(of span: Span, at location: SourceLocation) -> (line: String, marks: String) {
        let lineSpan = source.span(ofLine: location.line)
        let scalars = source.text(in: lineSpan).unicodeScalars.map { $0.value < 32 ? " " : $0 }
        let marked = source.text(in: Span(span.start, min(span.end, lineSpan.end))).unicodeScalars.count
        let before = location.column - 1
        let from = scalars.count <= Self.widestLine ? 0 : max(0, before - Self.widestLine / 3)
        let shown = scalars.dropFirst(from).prefix(Self.widestLine)
        let head = from > 0 ? "… " : ""
        let tail = from + shown.count < scalars.count ? " …" : ""
        let room = max(1, min(marked, Self.widestLine - (before - from)))
        return (
            head + shown.reduce(into: "") { $0.unicodeScalars.append($1) } + tail,
            String(repeating: " ", count: head.count + before - from) + String(repeating: "^", count: room)
        )
    }

    private enum Tint: String {
        case red = "31;1"
        case yellow = "33;1"
        case bold = "1"
    }

    private func paint(_ text: String, _ tint: Tint) -> String {
        style == .plain ? text : "\u{1b}[\(tint.rawValue)m\(text)\u{1b}[0m"
    }
}
