import Diagnostics
import HuntModel
import KQLSyntax

/// `arg_max(T, A, B)`, `arg_max(T, *)`, `take_any(*)`: columns of one row of each group.
extension Binder {
    mutating func bindChoice(
        _ row: KQLFunction, _ name: Name, _ arguments: [NamedExpression], names: [Name], into results: inout SummarizeResults
    ) -> Bool {
        guard !arguments.isEmpty, let input = aggregation else {
            report(.wrongArgumentCount, "'\(name.text)' takes at least one argument", at: name.span)
            return false
        }
        var carried = CarriedColumns()
        for (index, argument) in arguments.enumerated() {
            if case .star = argument.value.kind {
                carried.addAll(of: input)
            } else if let value = choiceArgument(argument, in: input.input) {
                carried.add(value, name: choiceName(argument, index, row, name.text))
            } else {
                return false
            }
        }
        guard names.count <= carried.values.count else {
            report(.wrongArgumentCount, "'\(name.text)' gives \(carried.values.count) columns, not \(names.count)", at: name.span)
            return false
        }
        return add(row, carried, names, name, into: &results)
    }

    private mutating func add(
        _ row: KQLFunction, _ carried: CarriedColumns, _ names: [Name], _ name: Name, into results: inout SummarizeResults
    ) -> Bool {
        if row.name != Aggregates.takeAny.name, carried.values.first?.type == .dynamic {
            report(.wrongArgumentType, "'\(name.text)' cannot order dynamic values", at: name.span, hint: "convert them: tolong(…), todatetime(…)")
            return false
        }
        let columns = carried.values.enumerated().map { index, value in
            let wanted = index < names.count ? names[index].text : results.unique(carried.names[index])
            return Column(wanted, value.type)
        }
        results.add(NamedAggregate(columns: columns, function: row.name, arguments: carried.values))
        return true
    }

    private mutating func choiceArgument(_ argument: NamedExpression, in scope: RowScope) -> Scalar? {
        aggregation?.isInside = true
        defer { aggregation?.isInside = false }
        return scalar(argument.value, in: scope)
    }

    /// Columns keep their names; an expression to maximise is called `max_`, others are numbered.
    private func choiceName(_ argument: NamedExpression, _ index: Int, _ row: KQLFunction, _ function: String) -> String? {
        if let name = argument.names.first { return name.text }
        let implied = argument.value.impliedName
        if function == "any" { return implied.map { "any_\($0)" } }
        if index == 0, implied == nil, case .prefixed(let prefix) = row.naming { return "\(prefix)_" }
        return implied
    }
}

/// The values that a choice of a row brings along, each column once.
private struct CarriedColumns {
    private(set) var values: [Scalar] = []
    private(set) var names: [String?] = []

    mutating func add(_ value: Scalar, name: String?) {
        values.append(value)
        names.append(name)
    }

    /// All columns that are neither keys nor here already.
    mutating func addAll(of input: Aggregation) {
        for column in input.inputColumns where !input.keys.contains(column.name) && !values.contains(.column(column)) {
            add(.column(column), name: column.name)
        }
    }
}
