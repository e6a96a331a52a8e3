import HuntModel

/// How an aggregate is computed in two stages: per shard, then over the shards' results.
///
/// Names with a point are internal: no KQL text can spell them. `count.total` adds counts up, `sum.exact` adds integers as
/// decimals that cannot overflow, `avg.total` divides.
enum PartialAggregate {
    /// What a shard computes per group, and what the merge does with it.
    case stages(shard: [NamedAggregate], merge: NamedAggregate)
    /// The shard groups by these values as well, so that the merge sees each of them once a shard.
    case distinct(keys: [NamedScalar], merge: NamedAggregate)

    /// Nil where no partial form is known: the rows themselves are gathered then.
    init?(_ aggregate: NamedAggregate, names: inout FreshNames) {
        guard let partial = Self.forms[aggregate.function]?(aggregate, &names) else { return nil }
        self = partial
    }

    static func exists(for function: String) -> Bool { forms[function] != nil }

    private typealias Form = @Sendable (NamedAggregate, inout FreshNames) -> PartialAggregate?

    private static let forms: [String: Form] = [
        "count": { counted($0, &$1) },
        "countif": { counted($0, &$1) },
        "sum": { summed($0, &$1) },
        "sumif": { summed($0, &$1) },
        "avg": { averaged($0, condition: [], &$1) },
        "avgif": { averaged($0, condition: Array($0.arguments.dropFirst()), &$1) },
        "min": { extreme($0, of: "min", &$1) },
        "max": { extreme($0, of: "max", &$1) },
        "minif": { extreme($0, of: "min", &$1) },
        "maxif": { extreme($0, of: "max", &$1) },
        "arg_max": { chosen($0, &$1) },
        "arg_min": { chosen($0, &$1) },
        "take_any": { chosen($0, &$1) },
        "dcount": { distinct($0, &$1) },
        "dcountif": { distinct($0, among: 2, &$1) },
        "count_distinct": { distinct($0, &$1) },
        "make_set": { distinct($0, &$1) },
        "make_set_if": { distinct($0, among: 2, &$1) },
        "count_distinctif": { distinct($0, among: 2, &$1) },
        "hll": { merged($0, partial: "hll", merge: "hll_merge", &$1) },
        "hll_if": { merged($0, partial: "hll_if", merge: "hll_merge", &$1) },
        "hll_merge": { merged($0, partial: "hll_merge", merge: "hll_merge", &$1) },
        "tdigest": { merged($0, partial: "tdigest", merge: "tdigest_merge", &$1) },
        "tdigest_merge": { merged($0, partial: "tdigest_merge", merge: "tdigest_merge", &$1) },
        "buildschema": { merged($0, partial: "buildschema.paths", merge: "buildschema.total", &$1) },
        "stdev": { spread($0, &$1) }, "stdevif": { spread($0, &$1) }, "stdevp": { spread($0, &$1) }, "stdevpif": { spread($0, &$1) },
        "variance": { spread($0, &$1) }, "varianceif": { spread($0, &$1) }, "variancep": { spread($0, &$1) }, "variancepif": { spread($0, &$1) },
        "binary_all_and": { repeated($0, &$1) },
        "binary_all_or": { repeated($0, &$1) },
        "binary_all_xor": { repeated($0, &$1) },
    ]

    private static func counted(_ aggregate: NamedAggregate, _ names: inout FreshNames) -> PartialAggregate {
        let partial = aggregate.hidden(aggregate.function, .long, &names)
        return .stages(shard: [partial], merge: aggregate.merging("count.total", [partial]))
    }

    private static func summed(_ aggregate: NamedAggregate, _ names: inout FreshNames) -> PartialAggregate {
        let type = aggregate.columns.first?.type ?? .long
        let exact = type == .long || type == .int || type == .timespan
        let partial = aggregate.hidden(aggregate.function + (exact ? ".exact" : ""), exact ? .decimal : type, &names)
        return .stages(shard: [partial], merge: aggregate.merging(exact ? "sum.total" : "sum", [partial]))
    }

    private static func averaged(
        _ aggregate: NamedAggregate, condition: [Scalar], _ names: inout FreshNames
    ) -> PartialAggregate {
        let exact = aggregate.arguments.first?.type != .real
        let suffix = condition.isEmpty ? "" : "if"
        let sum = aggregate.hidden("sum" + suffix + (exact ? ".exact" : ""), exact ? .decimal : .real, &names)
        let count = aggregate.hidden("count.present" + suffix, .long, &names)
        return .stages(shard: [sum, count], merge: aggregate.merging("avg.total", [sum, count]))
    }

    /// A shard without a value leaves null, even of strings: its '' would be the least of all.
    private static func extreme(_ aggregate: NamedAggregate, of merge: String, _ names: inout FreshNames) -> PartialAggregate {
        let partial = aggregate.hidden(aggregate.function + ".partial", aggregate.columns.first?.type ?? .long, &names)
        return .stages(shard: [partial], merge: aggregate.merging(merge, [partial]))
    }

    /// What is done to the rows is done to the shards' results again.
    private static func repeated(_ aggregate: NamedAggregate, _ names: inout FreshNames) -> PartialAggregate {
        let partial = aggregate.hidden(aggregate.function, .long, &names)
        return .stages(shard: [partial], merge: aggregate.merging(aggregate.function, [partial]))
    }

    /// What a shard leaves is a dynamic of one form, however many of them went into it.
    private static func merged(
        _ aggregate: NamedAggregate, partial function: String, merge: String, _ names: inout FreshNames
    ) -> PartialAggregate {
        let partial = aggregate.hidden(function, .dynamic, &names)
        return .stages(shard: [partial], merge: aggregate.merging(merge, [partial]))
    }

    /// Of integers and decimals, whose sums are exact; those of reals depend on the order of the rows.
    private static func spread(_ aggregate: NamedAggregate, _ names: inout FreshNames) -> PartialAggregate? {
        guard aggregate.arguments.first?.type != .real else { return nil }
        let suffix = aggregate.arguments.count > 1 ? "if" : ""
        let parts = [("count.present", KQLType.long), ("sum.whole", .decimal), ("sum.squares", .decimal)].map { name, type in
            aggregate.hidden(name + suffix, type, &names)
        }
        return .stages(shard: parts, merge: aggregate.merging(aggregate.function.replacing("if", with: "") + ".total", parts))
    }

    /// A shard's winner travels with its identity, which settles ties between shards.
    private static func chosen(_ aggregate: NamedAggregate, _ names: inout FreshNames) -> PartialAggregate {
        let carried = aggregate.arguments + aggregate.ties.map(\.value)
        let columns = carried.enumerated().map { Column(names.name("_\(aggregate.function)_\($0)"), $1.type) }
        let shard = NamedAggregate(
            columns: columns, function: aggregate.function, arguments: carried, ties: aggregate.ties)
        let read = columns.map(Scalar.column)
        let merge = NamedAggregate(
            columns: aggregate.columns, function: aggregate.function, arguments: Array(read.prefix(aggregate.arguments.count)),
            ties: zip(aggregate.ties, read.dropFirst(aggregate.arguments.count)).map {
                SortKey($1, ascending: $0.ascending, nullsFirst: $0.nullsFirst)
            })
        return .stages(shard: [shard], merge: merge)
    }

    /// The first `count` arguments decide what is counted; the others are constants.
    private static func distinct(
        _ aggregate: NamedAggregate, among count: Int = 1, _ names: inout FreshNames
    ) -> PartialAggregate {
        let keys = aggregate.arguments.prefix(count).map { NamedScalar(names.name("_\(aggregate.function)"), $0) }
        let read = keys.map { Scalar.column(Column($0.name, $0.value.type)) }
        let merge = NamedAggregate(
            columns: aggregate.columns, function: aggregate.function, arguments: read + aggregate.arguments.dropFirst(count))
        return .distinct(keys: keys, merge: merge)
    }
}

extension NamedAggregate {
    /// The same arguments under another function, into a hidden column.
    fileprivate func hidden(_ function: String, _ type: KQLType, _ names: inout FreshNames) -> NamedAggregate {
        let name = names.name("_" + function.replacing(".", with: "_"))
        return NamedAggregate(columns: [Column(name, type)], function: function, arguments: arguments)
    }

    fileprivate func merging(_ function: String, _ partials: [NamedAggregate]) -> NamedAggregate {
        NamedAggregate(columns: columns, function: function, arguments: partials.flatMap(\.columns).map(Scalar.column))
    }
}
