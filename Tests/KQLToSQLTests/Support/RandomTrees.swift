import HuntModel
import KQLPlan

/// Steps over more than one reading of ``RandomEvents``.
extension RandomPlan {
    /// With events, by device or by name; conditions above may speak of either side, and bound the times.
    mutating func joined(_ plan: Plan) -> Plan {
        guard let left = plan.columns.first(where: { $0.type == .string }) else { return plan }
        let number = nextRound()
        let rightNames = Dictionary(uniqueKeysWithValues: RandomEvents.columns.map { ($0.name, "\($0.name)_\(number)") })
        var right = events
        if flip() { right = .filter(right, predicate(right.columns)) }
        right = .project(right, right.columns.map { NamedScalar(rightNames[$0.name] ?? $0.name, .column($0)) })
        let key = flip() ? "DeviceId" : "Name"
        let kind = Join.Kind.allCases.randomElement(using: &generator) ?? .inner
        let joined = Plan.join(plan, right, Join(kind, on: [JoinKey(left, Column("\(key)_\(number)", .string))]))
        guard kind == .inner, flip(), let time = plan.columns.first(where: { $0.type == .datetime }) else {
            return flip() ? .filter(joined, predicate(joined.columns)) : joined
        }
        let other = Scalar.column(Column("Timestamp_\(number)", .datetime))
        let later = Scalar.call("+", [.column(time), .literal(.timespan(TimeSpan(ticks: 3)))], .datetime)
        return .filter(joined, .call("between", [other, .column(time), later], .bool))
    }

    /// With itself, filtered: rows may come twice.
    mutating func united(_ plan: Plan) -> Plan {
        let united = Plan.union([plan, .filter(plan, predicate(plan.columns))])
        return flip() ? .filter(united, predicate(united.columns)) : united
    }

    mutating func tableMembership(_ columns: [Column]) -> Scalar {
        guard let column = columns.first(where: { $0.type == .string || $0.type == .long }) else { return .literal(.bool(true)) }
        let element = column.type == .string ? "Name" : "Size"
        let list = Plan.project(.filter(events, predicate(RandomEvents.columns)), [NamedScalar(element, .column(Column(element, column.type)))])
        let names = column.type == .string ? ["in", "!in", "in~", "!in~", "has_any"] : ["in", "!in"]
        return .memberOf(names.randomElement(using: &generator) ?? "in", .column(column), list)
    }
}
