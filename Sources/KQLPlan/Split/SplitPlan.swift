public import HuntModel

/// A query cut in two: `shard` runs on every shard, `merge` once over the rows that all shards left behind.
public struct SplitPlan: Sendable, Hashable {
    public var shard: Plan
    public var merge: Plan
    public var partialColumns: [Column]

    /// Cuts a settled plan: as much as possible in the shard, and between the two only the columns that the merge reads.
    public init(_ plan: Plan) {
        var names = FreshNames(besides: plan.allNames)
        let cut = Cut(plan, names: &names).merged
        merge = cut.merge.pruned(to: plan.columns.names)
        partialColumns = merge.partialColumns
        shard = cut.shard.pruned(to: partialColumns.names)
        if shard.columns != partialColumns {
            shard = .project(shard, partialColumns.map { NamedScalar($0.name, .column($0)) })
        }
    }
}

/// Where the cut runs, found from the leaf upwards.
private enum Cut {
    /// Every row of the shard's answer comes from rows of that shard alone.
    case rowLocal(Plan)
    case merged(shard: Plan, merge: Plan)

    init(_ plan: Plan, names: inout FreshNames) {
        switch plan {
        case .table, .rows, .range, .partials:
            self = .rowLocal(plan)
        case .filter(let input, let predicate):
            self = Cut(input, names: &names).mapped { .filter($0, predicate) }
        case .project(let input, let outputs):
            self = Cut(input, names: &names).mapped { .project($0, outputs) }
        case .sort(let input, let keys):
            self = Cut(input, names: &names).finished(shard: { $0 }, merge: { .sort($0, keys) })
        case .take(let input, let count):
            self = Cut(input, names: &names).finished(both: { .take($0, count: count) })
        case .top(let input, let count, let keys):
            self = Cut(input, names: &names).finished(both: { .top($0, count: count, keys) })
        case .summarize(let input, let keys, let aggregates):
            self = Cut(input, names: &names).summarized(keys: keys, aggregates: aggregates, names: &names)
        }
    }

    var merged: (shard: Plan, merge: Plan) {
        switch self {
        case .rowLocal(let plan): (plan, .partials(plan.columns))
        case .merged(let shard, let merge): (shard, merge)
        }
    }

    /// A row-local step stays on whichever side the rows are.
    private func mapped(_ step: (Plan) -> Plan) -> Cut {
        switch self {
        case .rowLocal(let plan): .rowLocal(step(plan))
        case .merged(let shard, let merge): .merged(shard: shard, merge: step(merge))
        }
    }

    /// The first step that needs all rows makes the cut; later ones run in the merge alone.
    private func finished(shard: (Plan) -> Plan, merge: (Plan) -> Plan) -> Cut {
        switch self {
        case .rowLocal(let plan):
            let partial = shard(plan)
            return .merged(shard: partial, merge: merge(.partials(partial.columns)))
        case .merged(let before, let after):
            return .merged(shard: before, merge: merge(after))
        }
    }

    private func finished(both step: (Plan) -> Plan) -> Cut { finished(shard: step, merge: step) }

    private func summarized(keys: [NamedScalar], aggregates: [NamedAggregate], names: inout FreshNames) -> Cut {
        guard case .rowLocal(let plan) = self, let stages = SummarizeStages(keys: keys, aggregates, names: &names) else {
            return finished(shard: { $0 }, merge: { .summarize($0, keys: keys, aggregates: aggregates) })
        }
        let shard = Plan.summarize(plan, keys: stages.shardKeys, aggregates: stages.shard)
        let merge = Plan.summarize(.partials(shard.columns), keys: stages.mergeKeys, aggregates: stages.merge)
        return .merged(shard: shard, merge: merge)
    }
}

/// The two halves of a `summarize`; nil where one of its aggregates has no partial form.
private struct SummarizeStages {
    var shardKeys: [NamedScalar]
    var shard: [NamedAggregate] = []
    var mergeKeys: [NamedScalar]
    var merge: [NamedAggregate] = []

    init?(keys: [NamedScalar], _ aggregates: [NamedAggregate], names: inout FreshNames) {
        shardKeys = keys
        mergeKeys = keys.map { NamedScalar($0.name, .column(Column($0.name, $0.value.type))) }
        for aggregate in aggregates {
            guard let partial = PartialAggregate(aggregate, names: &names) else { return nil }
            switch partial {
            case .stages(let inShard, let inMerge):
                shard += inShard
                merge.append(inMerge)
            case .distinct(let values, let inMerge):
                shardKeys += values
                merge.append(inMerge)
            }
        }
        // Without a key an empty shard would still give a row, and its empty strings would take part in the merge.
        if shardKeys.isEmpty { shardKeys = [NamedScalar(names.name("_all"), .literal(.bool(true)))] }
    }
}

extension Plan {
    /// Columns of the partial rows under a merge.
    fileprivate var partialColumns: [Column] {
        if case .partials(let columns) = self { return columns }
        return inputs.flatMap(\.partialColumns)
    }
}
