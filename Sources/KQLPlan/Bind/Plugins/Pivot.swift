import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate pivot(…)`: the values of a column as columns.
extension Binder {
    private struct PivotParts {
        var column: Column
        var groups: [Column]
        var aggregate: NamedAggregate
        var value: Column { aggregate.columns[0] }

        /// What a group shows that has no rows with the value.
        func absent(_ type: KQLType) -> KQLValue? {
            switch aggregate.function {
            case "count", "dcount", "sum": KQLValue.long(0).widened(to: type) ?? (type == .int ? .int(0) : nil)
            case "make_list", "make_set": type == .dynamic ? .dynamic("[]") : nil
            case "make_bag": type == .dynamic ? .dynamic("{}") : nil
            default: nil
            }
        }
    }

    mutating func pivot(_ input: Relation, _ name: Name, _ arguments: [NamedExpression], _ schema: SchemaClause?) -> Relation {
        guard let parts = pivotParts(input, name, arguments) else { return input.opened }
        let key = Scalar.call(Conversions.tostring.name, [.column(parts.column)], .string)
        if let schema {
            guard let columns = declared(schema) else { return input.opened }
            let missing = parts.groups.filter { group in !columns.contains { $0.name == group.name } }
            guard missing.isEmpty else {
                report(.badOption, "the declared columns lack \(missing.map(\.name).joined(separator: ", "))", at: schema.span)
                return input.opened
            }
            return pivoted(input, parts, key, columns)
        }
        let values = discovered(name, over: input) { rows in
            .summarize(rows.plan, keys: [NamedScalar("name", key), NamedScalar("type", .literal(.string(parts.value.type.rawValue)))], aggregates: [])
        }
        guard let values else {
            return input.then(.project(input.plan, parts.groups.map(NamedScalar.init)), isOpen: true)
        }
        if let clash = values.first(where: { value in value.name.isEmpty || parts.groups.contains { $0.name == value.name } }) {
            let problem = clash.name.isEmpty ? "rows without a value of '\(parts.column.name)' have no column" : "'\(clash.name)' is a value of '\(parts.column.name)' and a column"
            report(.badName, problem, at: name.span, hint: clash.name.isEmpty ? "where isnotempty(\(parts.column.name))" : nil)
            return input.opened
        }
        return pivoted(input, parts, key, parts.groups + values)
    }

    /// One row a group and value, then one a group.
    private func pivoted(_ input: Relation, _ parts: PivotParts, _ key: Scalar, _ columns: [Column]) -> Relation {
        var names = ColumnNames(taken: input.columns.map(\.name) + [parts.value.name])
        let (value, bag) = (Column(names.unique("pivot value"), .string), Column(names.unique("pivot cells"), .dynamic))
        let groups = parts.groups.map(NamedScalar.init)
        let cells = input.then(.summarize(input.plan, keys: groups + [NamedScalar(value.name, key)], aggregates: [parts.aggregate]))
        let all = groups.isEmpty ? [NamedScalar(names.unique("all"), .literal(.bool(true)))] : groups
        let gathered = NamedAggregate(columns: [bag], function: SeriesFunctions.bag, arguments: [.column(value), .column(parts.value)])
        let rows = cells.then(.summarize(cells.plan, keys: all, aggregates: [gathered]))
        let outputs = columns.map { column -> NamedScalar in
            if parts.groups.contains(where: { $0.name == column.name }) { return NamedScalar(column) }
            let cell = Scalar.call(ValueFunctions.cast, [.call(DynamicFunctions.member.name, [.column(bag), .literal(.string(column.name))], .dynamic)], column.type)
            return NamedScalar(column.name, parts.absent(column.type).map { .call("coalesce", [cell, .literal($0)], column.type) } ?? cell)
        }
        return rows.then(.project(rows.plan, outputs)).of(.made)
    }

    private mutating func pivotParts(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> PivotParts? {
        guard let first = arguments.first else {
            report(.wrongArgumentCount, "'pivot' takes a column", at: name.span)
            return nil
        }
        guard let column = column(first, of: input) else { return nil }
        guard column.type != .dynamic else {
            report(.wrongArgumentType, "'pivot' does not take a dynamic column", at: first.span, hint: "extend it with tostring(…) first")
            return nil
        }
        var aggregate: NamedAggregate? = NamedAggregate(columns: [Column("aggregate 0", .long)], function: Aggregates.count.name, arguments: [])
        if arguments.count > 1 { aggregate = pivotAggregate(arguments[1], of: input) }
        guard let aggregate else { return nil }
        let named = arguments.dropFirst(2).map { self.column($0, of: input) }
        guard named.allSatisfy({ $0 != nil }) else { return nil }
        let read = aggregate.columnsRead.union([column.name])
        return PivotParts(column: column, groups: named.isEmpty ? input.columns.filter { !read.contains($0.name) } : named.compactMap { $0 }, aggregate: aggregate)
    }

    private static let pivotAggregates: Set = [
        "count", "sum", "min", "max", "avg", "dcount", "stdev", "variance", "make_list", "make_set", "make_bag",
    ]

    private mutating func pivotAggregate(_ argument: NamedExpression, of input: Relation) -> NamedAggregate? {
        guard case .call(let function, let inner) = argument.value.kind, Self.pivotAggregates.contains(function.text) else {
            report(.unsupportedForm, "'pivot' takes one of \(Self.pivotAggregates.sorted().joined(separator: ", ")) here", at: argument.span)
            return nil
        }
        aggregation = Aggregation(input: RowScope(input), inputColumns: input.columns, keys: [])
        defer { aggregation = nil }
        guard aggregate(function, inner, at: argument.span) != nil else { return nil }
        return aggregation?.found.first
    }
}
