public import CompiledForm
import HuntModel
public import KQLPlan

/// Plan → what workers execute.
public enum PlanCompiler {
    /// Recorded with every run; a change of what is emitted changes it.
    public static let version = "2"

    /// Settle the open choices, cut the plan in two, and write shard, merge and whole as SQL.
    public static func compile(_ plan: Plan) throws(EmitError) -> CompiledQuery {
        let settled = plan.settled.pruned(to: plan.columns.names)
        let split = SplitPlan(settled)
        let whole = try fragment(settled, reading: settled.tables)
        var query = CompiledQuery(
            columns: plan.columns, sources: settled.tables, sharding: sharding(of: settled, isWhole: split.isWhole),
            shard: split.shard == settled ? whole : try fragment(split.shard, reading: settled.tables),
            partialColumns: split.partialColumns.map { Column($0.sqlName, $0.type) },
            merge: try fragment(split.merge, reading: []),
            whole: whole, compiler: version)
        query.lookups = settled.lookups
        query.ranges = settled.ranges
        query.needs = SourceNeed.list(settled.tables, in: [settled, split.shard])
        let reach = settled.reach
        query.reach = QueryReach(start: reach.start, end: reach.end, buckets: reach.buckets?.sorted())
        return query
    }

    private static func sharding(of plan: Plan, isWhole: Bool) -> Sharding {
        if plan.tables.isEmpty { return .constant }
        if isWhole { return .whole }
        return plan.readsSnapshot ? .deviceLocal : .rowLocal
    }

    private static func fragment(_ plan: Plan, reading tables: [String]) throws(EmitError) -> Fragment {
        let fragment = try RelationEmitter(tables: tables).select(plan).text.fragment
        guard fragment.bindCount <= 65_535 else {
            throw EmitError(.tooManyConstants, "the query has more than 65,535 distinct constants")
        }
        return fragment
    }
}

extension Fragment {
    /// Equal values share a placeholder.
    fileprivate var bindCount: Int {
        Set(pieces.filter { if case .sql = $0 { false } else if case .source = $0 { false } else { true } }).count
    }
}

extension PlanCompiler {
    /// Names of the scalar functions and operators that have SQL, ascending.
    public static var scalarFunctions: [String] { ScalarForm.all.keys.sorted() }

    /// Names of the aggregations that have SQL, ascending.
    public static var aggregates: [String] { AggregateForm.names }
}
