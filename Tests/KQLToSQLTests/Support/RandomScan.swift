import HuntModel
import KQLPlan

extension RandomPlan {
    /// Two steps: any row whose value is not null, then rows that repeat the value of the first.
    mutating func scanned(_ plan: Plan) -> Plan {
        let round = nextRound()
        let read = pick(plan.columns.filter { $0.type != .dynamic && $0.type != .real } + [Column("Name", .string)].filter(plan.columns.contains))
        guard plan.columns.contains(read) else { return plan }
        let begun = ScanState(Column("state \(round)", read.type), step: 0, source: read.name)
        let counted = ScanState(Column("count \(round)", .long), step: 1, source: "counted\(round)")
        let more = Scalar.call("+", [.call("coalesce", [.column(counted.column), long(0)], .long), long(1)], .long)
        let steps = [
            ScanStep("first", condition: .call("isnotnull", [.column(read)], .bool), assigned: [nil], output: flip() ? .all : .none),
            ScanStep("again", condition: .call("==", [.column(read), .column(begun.column)], .bool), assigned: [more], output: flip() ? .all : .last),
        ]
        return .scan(
            plan,
            Scan(
                steps: steps, declared: [Column(counted.source, .long)], defaults: [.null(.long)], states: [begun, counted],
                matchID: flip() ? Column("sequence\(round)", .long) : nil))
    }
}
