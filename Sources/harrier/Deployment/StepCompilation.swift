import CompiledForm
import Coordinator
import Diagnostics
import HuntFiles
import HuntModel
import KQLPlan
import KQLToSQL

/// The compiler as the coordinator and the reader of hunt files call it.
enum StepCompilation {
    static func compile(_ step: HuntStep, clock: DateTime, lookups: RegisteredLookups) throws -> CompiledQuery {
        let source = SourceText(step.query, name: step.id)
        var context = BindContext(now: clock, pivoted: step.pivot != nil, lookups: lookups)
        context.mustRepeat = true
        let compilation = QueryCompiler.compile(source, in: context)
        if let part = compilation.diagnostics.first(where: { $0.code == BindCode.methodInPart.rawValue }) {
            let place = source.location(of: part.span.start)
            throw StepRefusal(code: part.code, message: "line \(place.line), column \(place.column): \(inPart)")
        }
        if let query = compilation.query { return query }
        if !compilation.probes.isEmpty { throw StepRefusal(code: BindCode.columnsFromData.rawValue, message: undeclared) }
        guard let first = compilation.diagnostics.first(where: { $0.severity == .error }) else {
            throw StepRefusal(code: BindCode.noAnswer.rawValue, message: "the query has no answer")
        }
        let place = source.location(of: first.span.start)
        throw StepRefusal(code: first.code, message: "line \(place.line), column \(place.column): \(first.message)")
    }

    /// A run keeps its columns, whatever data come later.
    private static let undeclared = "a hunt must declare the columns of its plugins: evaluate bag_unpack(…) : (name: type, …)"

    /// `check` and `query` only warn: a finding would not say that its numbers may be others elsewhere.
    private static let inPart = "a hunt takes no function whose method is documented in part"

    /// Mistakes of a step's query, for whoever writes the hunt; columns that every finding needs included. Without `lookups` it is not known
    /// what is registered where the hunt will run, and nothing that it reads is missed.
    static func check(_ query: String, step: String, lookups: RegisteredLookups? = nil) -> [QueryMistake] {
        let source = SourceText(query, name: step)
        var context = BindContext(now: .systemNow, lookups: lookups ?? .none, missingLookups: lookups == nil ? .empty : .refuse)
        context.mustRepeat = true
        let compilation = QueryCompiler.compile(source, in: context)
        let errors = compilation.diagnostics.filter { $0.severity == .error && (lookups != nil || $0.code != BindCode.missingLookup.rawValue) }
        var mistakes = errors.map { diagnostic in
            let place = source.location(of: diagnostic.span.start)
            return QueryMistake(code: diagnostic.code, message: diagnostic.message, hint: diagnostic.hint, line: place.line, column: place.column)
        }
        mistakes += compilation.diagnostics.filter { $0.code == BindCode.methodInPart.rawValue }.map { diagnostic in
            let place = source.location(of: diagnostic.span.start)
            let hint = "its numbers may differ from Kusto's; 'harrier query' runs it with a warning"
            return QueryMistake(code: diagnostic.code, message: inPart, hint: hint, line: place.line, column: place.column)
        }
        if !compilation.probes.isEmpty {
            mistakes.append(QueryMistake(code: BindCode.columnsFromData.rawValue, message: undeclared, line: 1, column: 1))
        }
        if let missing = compilation.query?.missingFindingColumns, !missing.isEmpty {
            mistakes.append(QueryMistake(
                code: BindCode.noAnswer.rawValue, message: "its rows have no \(missing.joined(separator: ", ")), which every finding needs", line: 1, column: 1))
        }
        return mistakes
    }
}
