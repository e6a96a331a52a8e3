/// Diagnostics as they are found: bounded, each place named once per code.
public struct DiagnosticList: Sendable {
    /// Beyond it a reader is not helped, and hostile input would fill the memory.
    public static let limit = 100

    private var found: [Diagnostic] = []
    private var seen: Set<Place> = []

    private struct Place: Hashable {
        var code: String
        var span: Span
    }

    public init(_ diagnostics: [Diagnostic] = []) {
        for diagnostic in diagnostics { report(diagnostic) }
    }

    /// In the order of the text.
    public var all: [Diagnostic] {
        found.enumerated().sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }.map(\.element)
    }

    public var hasErrors: Bool { found.contains { $0.severity == .error } }

    public mutating func report(_ diagnostic: Diagnostic) {
        guard found.count < Self.limit, seen.insert(Place(code: diagnostic.code, span: diagnostic.span)).inserted else { return }
        found.append(diagnostic)
    }
}
