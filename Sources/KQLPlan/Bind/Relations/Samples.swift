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

    /// Rows go nowhere: the columns of the input and no row.
    func consume(_ input: Relation) -> Relation { input.then(.take(input.plan, count: 0)) }
}
