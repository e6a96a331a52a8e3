import Diagnostics
import HuntModel
import KQLSyntax

/// `top-nested`: the best values of a column, among the rows of each of these the best of the next, and so on.
extension Binder {
    /// Two columns a level: the value, and the aggregation that has chosen it.
    mutating func topNested(_ input: Relation, _ clauses: [TopNestedClause]) -> Relation {
        var names = ColumnNames(taken: clauses.flatMap { ($0.column.names + $0.by.names).map(\.text) })
        var levels: [TopNestedLevel] = []
        for index in clauses.indices {
            guard let level = level(clauses[index], of: input, clauses[...index], &names) else { return input.opened }
            levels.append(level)
        }
        let nested = TopNestedPlan(levels)
        var branches = [nested.chosen]
        for (index, clause) in clauses.enumerated() where clause.others != nil {
            guard let rest = rest(of: index, clauses, nested, input) else { return input.opened }
            branches.append(rest)
        }
        let plan = branches.count == 1 ? branches[0] : Plan.union(branches)
        return Relation(plan: plan, depth: input.depth + 12 * clauses.count, isOpen: input.isOpen, origin: .made)
    }

    /// The groups of one level: the values down to it, and its aggregation.
    private mutating func level(
        _ clause: TopNestedClause, of input: Relation, _ path: ArraySlice<TopNestedClause>, _ names: inout ColumnNames
    ) -> TopNestedLevel? {
        let keys = path.enumerated().map { NamedExpression(names: [Name("nested \(path.count) key \($0)", $1.span)], value: $1.column.value) }
        let groups = summarize(input, [NamedExpression(names: [Name("nested \(path.count) aggregate", clause.span)], value: clause.by.value)], keys)
        guard groups.columns.count == path.count + 1, !groups.isOpen || input.isOpen else { return nil }
        let value = clause.column.names.first?.text ?? clause.column.value.impliedName.map { names.unique($0) } ?? names.next()
        let aggregate = clause.by.names.first?.text ?? names.unique("aggregated_\(value)")
        var level = TopNestedLevel(groups: groups.plan, names: (value, aggregate), count: nil, ascending: clause.ascending ?? false, label: nil)
        if let limit = clause.count {
            guard let count = rowCount(limit) else { return nil }
            level.count = count
        }
        if let others = clause.others {
            guard let label = label(others, for: level.value) else { return nil }
            level.label = label
        }
        return level
    }

    /// What stands for all other values of a level, in the type of these.
    private mutating func label(_ expression: Expression, for value: Column) -> KQLValue? {
        guard let constant = constant(expression) else { return nil }
        if let label = constant.widened(to: value.type) { return label }
        report(
            .wrongArgumentType, "the values are of type \(value.type.rawValue), the name of all others is a \(constant.type.rawValue)", at: expression.span,
            hint: "top-nested … of tostring(…) with others = …")
        return nil
    }

    /// For each path to level `index` the rows that are not among its best, as one: levels below it that count others too have the same rows.
    private mutating func rest(of index: Int, _ clauses: [TopNestedClause], _ nested: TopNestedPlan, _ input: Relation) -> Plan? {
        let path = clauses[...index].enumerated().map { NamedExpression(names: [Name("nested key \($0)", $1.span)], value: $1.column.value) }
        let keyed = extend(input, path)
        let rows = keyed.then(nested.unchosen(among: keyed.plan, at: index))
        let counted = clauses.indices.filter { $0 >= index && clauses[$0].others != nil }
        var aggregates = counted.map { NamedExpression(names: [Name("rest \($0)", clauses[$0].span)], value: clauses[$0].by.value) }
        aggregates.append(NamedExpression(names: [Name("rest rows", clauses[index].span)], value: Expression(.call(Name("count", clauses[index].span), []), clauses[index].span)))
        let keys = path.dropLast().map { NamedExpression(value: Expression(.name($0.names[0].text), $0.span)) }
        let groups = summarize(rows, aggregates, keys)
        return groups.isOpen && !input.isOpen ? nil : nested.rest(groups.plan, at: index)
    }
}
