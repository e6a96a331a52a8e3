public import Diagnostics
public import HuntModel
import KQLSyntax

/// What a query means: a plan, or the mistakes that keep it from having one.
public struct BoundQuery: Sendable {
    /// Nil where a diagnostic is an error.
    public var plan: Plan?
    /// Errors and warnings in the order of the text.
    public var diagnostics: [Diagnostic]
}

/// What a query is bound against.
public struct BindContext: Sendable {
    public var schema: Schema
    /// `now()`, one moment for the whole query.
    public var now: DateTime
    /// Event tables are read around pivots only.
    public var pivoted: Bool

    public init(schema: Schema = .standard, now: DateTime, pivoted: Bool = false) {
        self.schema = schema
        self.now = now
        self.pivoted = pivoted
    }
}

public enum KQLFrontEnd {
    /// Text → plan: parse, bind, rewrite.
    public static func bind(_ source: SourceText, in context: BindContext) -> BoundQuery {
        let (query, mistakes) = Parser.parse(source)
        guard !mistakes.contains(where: { $0.severity == .error }) else { return BoundQuery(plan: nil, diagnostics: mistakes) }
        var binder = Binder(context, mistakes)
        let plan = binder.bind(query)
        let diagnostics = binder.diagnostics.all
        return BoundQuery(plan: binder.diagnostics.hasErrors ? nil : plan, diagnostics: diagnostics)
    }
}
