public import CompiledForm
public import Diagnostics
public import KQLPlan
import KQLSyntax

/// What became of a query: its compiled form, or the mistakes that keep it from having one.
public struct Compilation: Sendable {
    /// Nil where a diagnostic is an error, and as long as probes are not answered.
    public var query: CompiledQuery?
    public var plan: Plan?
    /// To be answered before the query can be compiled.
    public var probes: [Probe] = []
    public var diagnostics: [Diagnostic]
    public var unknownColumns: [String] = []

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

public enum QueryCompiler {
    /// Parse → bind → rewrite → split → emit. Pure: it reads neither clock nor database.
    public static func compile(_ source: SourceText, in context: BindContext) -> Compilation {
        DeepStack.run { compiled(source, in: context) }
    }

    private static func compiled(_ source: SourceText, in context: BindContext) -> Compilation {
        let bound = KQLFrontEnd.bind(source, in: context)
        guard let plan = bound.plan else { return Compilation(query: nil, plan: nil, probes: bound.probes, diagnostics: bound.diagnostics, unknownColumns: bound.unknownColumns) }
        do {
            var query = try PlanCompiler.compile(plan)
            query.warnings = bound.diagnostics.map { QueryWarning(code: $0.code, message: $0.message) }
            query.visualization = bound.tree.rendering.map(Visualization.init)
            return Compilation(query: query, plan: plan, diagnostics: bound.diagnostics)
        } catch {
            let refusal = Diagnostic(error.code, error.message, at: Span(0, source.bytes.count))
            return Compilation(query: nil, plan: plan, diagnostics: bound.diagnostics + [refusal])
        }
    }
}

extension Visualization {
    fileprivate init(_ clause: RenderClause) {
        let pairs = clause.properties.map { ($0.name.text, $0.value.text.unquoted) }
        self.init(chart: clause.chart.text, properties: Dictionary(pairs) { $1 })
    }
}

extension String {
    fileprivate var unquoted: String {
        count >= 2 && (hasPrefix("\"") || hasPrefix("'")) ? String(dropFirst().dropLast()) : self
    }
}

extension EmitError.Code: DiagnosticCode {}
