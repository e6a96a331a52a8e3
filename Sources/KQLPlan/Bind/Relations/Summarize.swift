import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func count(_ input: Relation) -> Relation {
        let count = NamedAggregate(columns: [Column("Count", .long)], function: Aggregates.count.name, arguments: [])
        return input.then(.summarize(input.plan, keys: [], aggregates: [count])).of(.made)
    }

    mutating func summarize(_ input: Relation, _ expressions: [NamedExpression], _ by: [NamedExpression]) -> Relation {
        let (keys, wholeKeys) = outputs(by, of: input)
        let keyColumns = keys.map { Column($0.name, $0.value.type) }
        var results = SummarizeResults(keys: keyColumns, declared: expressions.flatMap { $0.names.map(\.text) })
        aggregation = Aggregation(input: RowScope(input), inputColumns: input.columns, keys: keyColumns.names)
        defer { aggregation = nil }
        var isWhole = wholeKeys
        for expression in expressions.flatMap(\.spelledOut) where !bind(expression, into: &results, isOpen: !wholeKeys || input.isOpen) { isWhole = false }
        return results.relation(over: input, keys: keys, aggregation?.found ?? [], isOpen: !isWhole)
    }

    /// False where the expression failed.
    private mutating func bind(_ named: NamedExpression, into results: inout SummarizeResults, isOpen: Bool) -> Bool {
        if case .call(let name, let arguments) = named.value.kind, let row = Catalogue.aggregate(name.text), row.choosesRow {
            return bindChoice(row, name, arguments, names: named.names, into: &results)
        }
        guard named.names.count <= 1 else {
            reportTuple(named)
            return false
        }
        let scope = RowScope(results.keys, isOpen: isOpen)
        guard let value = scalar(named.value, in: scope) else { return false }
        results.add(value, named)
        return true
    }

    /// An aggregation inside an expression: its arguments see the rows, its value is a column of the group.
    mutating func aggregate(_ name: Name, _ arguments: [NamedExpression], at span: Span) -> Scalar? {
        guard let row = Catalogue.aggregate(name.text) else { return nil }
        guard let scope = aggregation?.input, aggregation?.isInside == false else {
            let place = aggregation == nil ? "outside of 'summarize'" : "inside another aggregation"
            report(.aggregateOutsideSummarize, "the aggregation '\(name.text)' has no meaning \(place)", at: name.span)
            return nil
        }
        if row.name == Aggregates.takeAny.name, arguments.count == 1 {
            let always = NamedExpression(value: Expression(.literal(.bool(true)), span))
            return aggregate(Name(Aggregates.takeAnyIf.name, name.span), arguments + [always], at: span)
        }
        if row.choosesRow {
            report(.unsupportedForm, "'\(name.text)' inside an expression is not supported yet", at: name.span)
            return nil
        }
        aggregation?.isInside = true
        defer { aggregation?.isInside = false }
        guard let bound = scalars(arguments, in: scope), let match = match(row, bound, at: span) else { return nil }
        guard let column = aggregation?.add(row.name, row.needed(match.arguments), match.type) else { return nil }
        return .column(column)
    }
}

extension KQLFunction {
    /// `arg_max`, `arg_min`, `take_any`: several columns of one row.
    var choosesRow: Bool { signatures.isEmpty && kind == .aggregate }

    /// Counting is exact, so the accuracy that was asked for is of no use.
    func needed(_ arguments: [Scalar]) -> [Scalar] {
        switch name {
        case "count": []
        case "dcount", "hll": Array(arguments.prefix(1))
        case "dcountif", "hll_if": Array(arguments.prefix(2))
        case "percentiles_array", "percentilesw_array": arguments.flatMap(\.listed)
        default: arguments
        }
    }
}
