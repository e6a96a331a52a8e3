import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// Three layers at most: which run of rows each row belongs to where a function starts again, then what ranks compare, then the values.
    func windowed(_ input: Plan, _ windows: [NamedWindow], _ order: [SortKey]) throws(EmitError) -> Select {
        let sorting = try scalars.order(order)
        let forms = windows.indices.map { WindowForm(window: windows[$0], number: $0, order: sorting, scalars: scalars) }
        var rows = try select(input)
        rows = try rows.adding(forms) { (form) throws(EmitError) in try form.run }
        rows = try rows.adding(forms) { (form) throws(EmitError) in try form.comparison }
        rows = try rows.adding(forms) { (form) throws(EmitError) in [(form.window.column, try form.value)] }
        let columns = Plan.window(input, windows, order: order).columns
        rows.outputs = columns.map { ($0, $0.reference) }
        return rows
    }
}

extension Select {
    /// The rows with further columns, which see those that are there.
    fileprivate func adding(
        _ forms: [WindowForm], _ outputs: (WindowForm) throws(EmitError) -> [(column: Column, value: Snippet)]
    ) throws(EmitError) -> Select {
        var added: [(column: Column, value: Snippet)] = []
        for form in forms { added += try outputs(form) }
        guard !added.isEmpty else { return self }
        var select = wrapped
        select.outputs += added
        return select.wrapped
    }
}
