import HuntModel
import KQLSyntax

/// Any rows, any values: those that identity puts first, so that every run gives the same.
extension Binder {
    mutating func sampleDistinct(_ input: Relation, _ count: Expression, of column: NamedExpression) -> Relation {
        let values = distinct(input, [column])
        guard let type = values.columns.first?.type, type == .dynamic else { return take(values, count) }
        report(.wrongArgumentType, "'sample-distinct' cannot tell dynamic values apart", at: column.span, hint: "extend a column tostring(…)")
        return values
    }

    /// The values that occur most, or have the largest sums: exact, where Kusto estimates.
    mutating func topHitters(_ input: Relation, _ count: Expression, of column: NamedExpression, by summed: Expression?) -> Relation {
        let weight = summed.map { Expression.Kind.call(Name("sum", $0.span), [NamedExpression(value: $0)]) } ?? .call(Name("count", column.span), [])
        let subject = summed?.impliedName ?? (summed == nil ? column.names.first?.text ?? column.value.impliedName : nil)
        let name = Name("approximate_\(summed == nil ? "count" : "sum")_\(subject ?? "")", column.span)
        let values = summarize(input, [NamedExpression(names: [name], value: Expression(weight, column.span))], [column])
        guard let count = rowCount(count), let size = values.columns.last, size.name == name.text else { return values.opened }
        return values.then(.top(values.plan, count: count, [SortKey(.column(size), ascending: false, nullsFirst: false)]))
    }

    /// Rows go nowhere: the columns of the input and no row.
    func consume(_ input: Relation) -> Relation { input.then(.take(input.plan, count: 0)) }
}
