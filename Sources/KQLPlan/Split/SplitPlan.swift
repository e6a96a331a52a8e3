public import HuntModel

/// A query cut in two: `shard` runs on every shard, `merge` once over the rows that all shards left behind.
public struct SplitPlan: Sendable, Hashable {
    public var shard: Plan
    public var merge: Plan
    public var partialColumns: [Column]
    /// The shard fragment needs every row of its tables at once: it runs on one shard, which is all there is.
    public var isWhole: Bool

    /// Cuts a settled plan: as much as possible in the shard, and between the two only the columns that the merge reads.
    public init(_ plan: Plan) {
        var names = FreshNames(besides: plan.allNames)
        let found = Cut(plan, names: &names).readingLookupsInShards(plan)
        isWhole = found.isWhole
        let cut = found.merged(&names)
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
    /// Rows of one shard alone tell nothing: the plan runs as a whole.
    case whole(Plan)

    init(_ plan: Plan, names: inout FreshNames) {
        if plan.scalars.flatMap(\.plans).contains(where: { !$0.tables.isEmpty }) {
            self = .whole(plan)
            return
        }
        switch plan {
        case .table, .rows, .lookup, .range, .partials:
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
        case .expand(let input, let expansion):
            self = Cut(input, names: &names).mapped { .expand($0, expansion) }
        case .scan(let input, let scan):
            self = Cut(input, names: &names).finished(shard: { $0 }, merge: { .scan($0, scan) })
        case .window(let input, let windows, let order):
            self = Cut(input, names: &names).finished(shard: { $0 }, merge: { .window($0, windows, order: order) })
        case .lateral(let outer, let level, let body):
            self = body.tables.isEmpty ? Cut(outer, names: &names).mapped { .lateral($0, level: level, body: body) } : .whole(plan)
        case .union(let inputs):
            self = Cut(uniting: inputs, names: &names)
        case .join(let left, let right, let join):
            self = Cut(joining: left, right, join, names: &names)
        }
    }

    /// Rows of a union are local to a shard where those of every input are; constant rows would come once a shard.
    private init(uniting inputs: [Plan], names: inout FreshNames) {
        let isLocal = inputs.allSatisfy { input in
            guard !input.tables.isEmpty, case .rowLocal = Cut(input, names: &names) else { return false }
            return true
        }
        self = isLocal ? .rowLocal(.union(inputs)) : .whole(.union(inputs))
    }

    /// A constant right side is the same on every shard.
    private init(joining left: Plan, _ right: Plan, _ join: Join, names: inout FreshNames) {
        let keepsLeft = join.kind != .rightouter && join.kind != .fullouter
        if keepsLeft, right.tables.isEmpty {
            self = Cut(left, names: &names).mapped { .join($0, right, join) }
        } else {
            self = .whole(.join(left, right, join))
        }
    }

    /// Lookups lie where events are: a merge that would read one runs in the shard, with everything before it.
    func readingLookupsInShards(_ plan: Plan) -> Cut {
        if case .merged(_, let merge) = self, merge.readsLookup { .whole(plan) } else { self }
    }

    var isWhole: Bool { if case .whole = self { true } else { false } }

    func merged(_ names: inout FreshNames) -> (shard: Plan, merge: Plan) {
        switch self {
        case .rowLocal(let plan): (plan, .partials(plan.columns))
        case .merged(let shard, let merge): (shard, merge)
        case .whole(let plan): plan.cutAsWhole(&names)
        }
    }

    /// A row-local step stays on whichever side the rows are.
    private func mapped(_ step: (Plan) -> Plan) -> Cut {
        switch self {
        case .rowLocal(let plan): .rowLocal(step(plan))
        case .merged(let shard, let merge): .merged(shard: shard, merge: step(merge))
        case .whole(let plan): .whole(step(plan))
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
        case .whole(let plan):
            return .whole(merge(plan))
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
    /// Everything in the shard; the merge puts the rows in order again.
    fileprivate func cutAsWhole(_ names: inout FreshNames) -> (shard: Plan, merge: Plan) {
        switch self {
        case .project(.sort(let rows, let keys), let outputs):
            let (shard, order) = rows.withKeys(keys, &names)
            return (shard, .project(.sort(.partials(shard.columns), order), outputs))
        case .sort(let rows, let keys):
            let (shard, order) = rows.withKeys(keys, &names)
            let merge = Plan.sort(.partials(shard.columns), order)
            return (shard, order == keys ? merge : .project(merge, columns.map(NamedScalar.init)))
        default: return (self, .partials(columns))
        }
    }

    /// A key that reads what lies beside the events becomes a column where they are.
    private func withKeys(_ keys: [SortKey], _ names: inout FreshNames) -> (rows: Plan, order: [SortKey]) {
        var outputs = columns.map(NamedScalar.init)
        var order = keys
        for (place, key) in keys.enumerated() where key.value.readsBesideEvents {
            let column = Column(names.name("~order"), key.value.type)
            outputs.append(NamedScalar(column.name, key.value))
            order[place].value = .column(column)
        }
        return order == keys ? (self, keys) : (.project(self, outputs), order)
    }

    /// Columns of the partial rows under a merge.
    fileprivate var partialColumns: [Column] {
        if case .partials(let columns) = self { return columns }
        return inputs.flatMap(\.partialColumns)
    }
}
