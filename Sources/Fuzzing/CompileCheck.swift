public import CompiledForm
import Diagnostics
public import KQLPlan
import KQLToSQL

/// What must hold for the binder and the emitter: an answer or a diagnostic, and never a plan that has no SQL.
public enum CompileCheck {
    /// Nil where the query is refused.
    @discardableResult public static func run(_ text: String, in context: BindContext) throws(FuzzFailure) -> CompiledQuery? {
        let source = SourceText(text)
        let compilation = QueryCompiler.compile(source, in: context)
        try SyntaxCheck.checkPlaces(compilation.diagnostics, in: source)
        _ = compilation.plan?.outline
        if let query = compilation.query {
            _ = query.sqlOutline
            return query
        }
        guard compilation.hasErrors || !compilation.probes.isEmpty else {
            throw FuzzFailure("no answer and no mistake", input: text)
        }
        // More constants than a statement can bind is a limit, no gap.
        if let unwritten = compilation.diagnostics.first(where: { $0.code.hasPrefix("KQL39") && $0.code != "KQL3904" }) {
            throw FuzzFailure("bound, and has no SQL: \(unwritten.message)", input: text)
        }
        return nil
    }
}
