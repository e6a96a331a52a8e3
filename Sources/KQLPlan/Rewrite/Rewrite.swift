/// A named change of a plan that keeps its meaning.
public struct Rewrite: Sendable {
    public let name: String
    let apply: @Sendable (Plan) -> Plan

    /// In the order in which they are applied. Columns are pruned first, so that the others have less to look at (a union of all tables has
    /// 700 columns in each of 63 branches), and again at the end.
    public static let all: [Rewrite] = [
        .columnPruning, .constantFolding, .caseFolding, .filterMerging, .predicatePushDown, .semiJoin, .takePushDown, .timeWindow,
        .reach, .deviceName, .columnPruning,
    ]
}

extension Plan {
    /// After these rules, one after the other.
    public func rewritten(by rules: [Rewrite] = Rewrite.all) -> Plan { rules.reduce(self) { $1.apply($0) } }
}
