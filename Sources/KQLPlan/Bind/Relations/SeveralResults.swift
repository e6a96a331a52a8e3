import Diagnostics
import KQLSyntax

/// `fork` and `facet` give several tables, a query here gives one: they are run where one is all there is.
extension Binder {
    mutating func fork(_ input: Relation, _ branches: [ForkBranch], at span: Span) -> Relation {
        guard branches.count == 1, let branch = branches.first else {
            return severalResults(input, "'fork' gives \(branches.count) tables", at: span, hint: "run each branch as a query of its own")
        }
        let around = surrounding
        surrounding = input
        defer { surrounding = around }
        return relation(branch.body) ?? input.opened
    }

    /// One column without a body: its values and how often they occur.
    mutating func facet(_ input: Relation, by columns: [NamedExpression], with body: Pipeline?, at span: Span) -> Relation {
        guard columns.count == 1, body == nil, case .name(let name)? = columns.first?.value.kind else {
            let hint = "run each as a query of its own: summarize count() by …"
            return severalResults(input, "'facet' gives \(columns.count + (body == nil ? 0 : 1)) tables", at: span, hint: hint)
        }
        let count = Expression(.call(Name("count", span), []), span)
        return summarize(input, [NamedExpression(names: [Name("count_\(name)", span)], value: count)], columns)
    }

    private mutating func severalResults(_ input: Relation, _ what: String, at span: Span, hint: String) -> Relation {
        report(.severalResults, "\(what), and a query here gives one", at: span, hint: hint)
        return input.opened
    }

    mutating func reduce(_ input: Relation, at span: Span) -> Relation {
        report(
            .unsupportedOperator, "'reduce' groups text by a heuristic that is not documented, so no answer could be exact", at: span,
            hint: "summarize by a part of the text: extract(…), split(…)")
        return input.opened
    }
}
