import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate rows_near(…)`, `schema_merge(…)`, `dcount_intersect(…)`.
extension Binder {
    /// The rows near those for which a condition holds, in the order of the rows, which must be one.
    mutating func rowsNear(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard (2...3).contains(arguments.count) else {
            report(.wrongArgumentCount, "'rows_near' takes a condition and one or two numbers of rows", at: name.span)
            return input.opened
        }
        guard input.isSerialized || input.isOpen else {
            report(.unsupportedForm, "the rows have no order in which some could be near", at: name.span, hint: "sort by … before it")
            return input.opened
        }
        guard let hit = condition(arguments[0].value, in: RowScope(input)) else { return input.opened }
        let distances = arguments.dropFirst().compactMap { distance($0) }
        guard distances.count == arguments.count - 1, let before = distances.first, let after = distances.last else { return input.opened }
        var names = ColumnNames(taken: input.columns.map(\.name))
        let hidden = (row: Column(names.unique("row"), .long), hit: Column(names.unique("hit"), .bool))
        let numbered = Plan.window(input.plan, [NamedWindow(hidden.row, "row_number", [.literal(.long(0))])], order: [])
        let marked = Plan.project(
            numbered,
            input.columns.enumerated().map { NamedScalar("column \($0)", .column($1)) } + [NamedScalar("row", .column(hidden.row)), NamedScalar("hit", hit)])
        let rows = input.then(numbered).then(marked)
        guard let near = prelude(name, RowFunctions.near, over: rows, knowing: ["_before": .long(before), "_after": .long(after)]) else { return input.opened }
        let outputs = input.columns.enumerated().map { NamedScalar($1.name, .column(Column("column \($0)", $1.type))) }
        return near.then(.project(near.plan, outputs)).of(.mixed)
    }

    private mutating func distance(_ argument: NamedExpression) -> Int64? {
        guard let value = constant(argument.value) else { return nil }
        if case .long(let rows)? = value.widened(to: .long), (0...100_000).contains(rows) { return rows }
        report(.badOption, "a number of rows lies between 0 and 100,000", at: argument.span)
        return nil
    }

    mutating func schemaMerge(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        var isOrdered = true
        if let argument = arguments.first {
            guard arguments.count == 1, argument.names.isEmpty || argument.names.first?.text == "PreserveOrder", case .bool(let flag)? = constant(argument.value) else {
                report(.badOption, "'schema_merge' takes PreserveOrder, true or false", at: argument.span)
                return input.opened
            }
            isOrdered = flag
        }
        return prelude(name, RowFunctions.schemas, over: input, knowing: ["_ordered": .bool(isOrdered)])?.of(.made) ?? input.opened
    }

    /// How many values the first hlls have in common, then one more each.
    mutating func dcountIntersect(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard (2...16).contains(arguments.count) else {
            report(.wrongArgumentCount, "'dcount_intersect' takes 2 to 16 columns made by hll()", at: name.span)
            return input.opened
        }
        let sets = arguments.compactMap { column($0, of: input) }
        guard sets.count == arguments.count else { return input.opened }
        guard sets.allSatisfy({ $0.type == .dynamic }) else {
            report(.wrongArgumentType, "'dcount_intersect' takes columns made by hll()", at: name.span)
            return input.opened
        }
        var names = ColumnNames(taken: input.columns.map(\.name))
        let counts = sets.indices.map { NamedScalar(names.unique("s\($0)"), .call(DigestFunctions.common, sets[...$0].map(Scalar.column), .long)) }
        return input.then(.project(input.plan, input.columns.map(NamedScalar.init) + counts))
    }
}
