public import Diagnostics
public import KQLSyntax

/// A query text and all that the front end knows of it.
public struct BoundQuery: Sendable {
    public let source: SourceText
    public let tree: Query
    /// Nil where a diagnostic is an error, and as long as probes are not answered.
    public let plan: Plan?
    /// To be answered first, then the query is bound again with ``BindContext/discovered``.
    public let probes: [Probe]
    /// Errors and warnings in the order of the text.
    public let diagnostics: [Diagnostic]
    /// Names of columns that there are not; each is an error too.
    public let unknownColumns: [String]

    public var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
    public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
