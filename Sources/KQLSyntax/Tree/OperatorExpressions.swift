extension OperatorKind {
    /// Expressions directly under the operator, those of pipelines inside it apart.
    var expressions: [Expression] {
        switch self {
        case .filter(let named), .reduce(let named): [named.value]
        case .extend(let list), .project(let list), .projectRename(let list), .distinct(let list), .serialize(let list),
            .projectByNames(let list), .invoke(_, let list), .evaluate(_, let list, _):
            list.map(\.value)
        case .summarize(let aggregates, let keys): (aggregates + keys).map(\.value)
        case .sort(let terms): terms.map(\.value.value)
        case .top(let count, let terms): [count] + terms.map(\.value.value)
        case .take(let count), .sample(let count): [count]
        case .sampleDistinct(let count, let column): [count, column.value]
        case .topHitters(let count, let column, let by): [count, column.value] + (by.map { [$0] } ?? [])
        case .join(let join): [join.right] + join.conditions
        case .union(let union): union.tables.expressions
        case .expand(let expand): expand.expressions
        case .apply(let expand, _): expand.expressions
        case .parse(let parse): [parse.subject]
        case .parseKeyValue(let parse): [parse.subject] + parse.options.map(\.value)
        case .makeSeries(let series): series.expressions
        case .topNested(let levels): levels.flatMap { [$0.count, $0.column.value, $0.others, $0.by.value].compactMap { $0 } }
        case .partition(let partition): [partition.column.value]
        case .scan(let scan): scan.expressions
        case .search(let search): [search.predicate] + search.tables.expressions
        case .find(let find): [find.predicate] + find.tables.expressions
        case .facet(let columns, _): columns.map(\.value)
        case .projectAway, .projectKeep, .projectReorder, .count, .render, .getSchema, .asName, .consume, .fork, .other: []
        }
    }

    /// Pipelines inside the operator.
    var pipelines: [Pipeline] {
        switch self {
        case .apply(_, let body): [body]
        case .partition(let partition): [partition.body]
        case .fork(let branches): branches.map(\.body)
        case .facet(_, let body): body.map { [$0] } ?? []
        default: []
        }
    }

    /// Levels of what is inside; see ``SyntaxLimits``.
    var height: Int { (expressions.map(\.height) + pipelines.map(\.height)).reduce(0, max) }
}

extension Sequence where Element == TableTerm {
    fileprivate var expressions: [Expression] {
        compactMap { if case .expression(let expression) = $0 { expression } else { nil } }
    }
}

extension ExpandClause {
    fileprivate var expressions: [Expression] { columns.map(\.value.value) + (limit.map { [$0] } ?? []) }
}

extension MakeSeriesClause {
    fileprivate var expressions: [Expression] {
        aggregates.flatMap { [$0.value.value, $0.defaultValue].compactMap { $0 } } + [axis.value] + [from, to, step].compactMap { $0 }
            + keys.map(\.value)
    }
}

extension ScanClause {
    fileprivate var expressions: [Expression] {
        partition.map(\.value) + order.map(\.value.value) + declared.compactMap(\.defaultValue)
            + steps.flatMap { [$0.condition] + $0.assignments.map(\.value) }
    }
}
