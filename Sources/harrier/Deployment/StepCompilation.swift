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
            throw refusal(part, inPart, in: source)
        }
        if let query = compilation.query { return query }
        if !compilation.probes.isEmpty { throw StepRefusal(code: BindCode.columnsFromData.rawValue, message: undeclared) }
        guard let first = compilation.diagnostics.first(where: { $0.severity == .error }) else {
            throw StepRefusal(code: BindCode.noAnswer.rawValue, message: "the query has no answer")
        }
        throw refusal(first, first.message, in: source)
    }

    private static func refusal(_ diagnostic: Diagnostic, _ message: String, in source: SourceText) -> StepRefusal {
        let place = source.location(of: diagnostic.span.start)
        return StepRefusal(code: diagnostic.code, message: "line \(place.line), column \(place.column): \(message)")
    }

    private static func mistake(_ diagnostic: Diagnostic, _ message: String, hint: String?, in source: SourceText) -> QueryMistake {
        let place = source.location(of: diagnostic.span.start)
        return QueryMistake(code: diagnostic.code, message: message, hint: hint, line: place.line, column: place.column)
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
        var mistakes = errors.map { mistake($0, $0.message, hint: $0.hint, in: source) }
        mistakes += compilation.diagnostics.filter { $0.code == BindCode.methodInPart.rawValue }.map {
            mistake($0, inPart, hint: "its numbers may differ from Kusto's; 'harrier query' runs it with a warning", in: source)
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
