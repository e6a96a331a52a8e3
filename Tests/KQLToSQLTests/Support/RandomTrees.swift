import HuntModel
import KQLPlan

/// Steps over more than one reading of ``RandomEvents``.
extension RandomPlan {
    /// With events, by device or by name; conditions above may speak of either side, and bound the times.
    mutating func joined(_ plan: Plan) -> Plan {
        guard let left = plan.columns.first(where: { $0.type == .string }) else { return plan }
        let number = nextRound()
        if Int.random(in: 0..<4, using: &generator) == 0 { return listed(plan, left, number) }
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

    /// The records of a registered file.
    static func lookup(naming suffix: String = "") -> Plan {
        let lookup = FixtureLookups.registered["https://lists.example/random.csv"][0]
        let parts = ["Name", "Note"].enumerated().map { LookupReading.Part(column: Column($1 + suffix, .string), source: .field($0)) }
        return .lookup(LookupReading(lookup, skipsFirst: false, parts: parts))
    }

    /// With the records of a registered file, which no merge can read.
    private mutating func listed(_ plan: Plan, _ left: Column, _ number: Int) -> Plan {
        let kind = Join.Kind.allCases.randomElement(using: &generator) ?? .inner
        let joined = Plan.join(plan, Self.lookup(naming: "_\(number)"), Join(kind, on: [JoinKey(left, Column("Name_\(number)", .string))]))
        return flip() ? .filter(joined, predicate(joined.columns)) : joined
    }

    /// With itself, filtered: rows may come twice.
    mutating func united(_ plan: Plan) -> Plan {
        let united = Plan.union([plan, .filter(plan, predicate(plan.columns))])
        return flip() ? .filter(united, predicate(united.columns)) : united
    }

    mutating func tableMembership(_ columns: [Column]) -> Scalar {
        guard let column = columns.first(where: { $0.type == .string || $0.type == .long }) else { return .literal(.bool(true)) }
        if column.type == .string, flip() { return .memberOf(flip() ? "in" : "has_any", .column(column), .project(Self.lookup(), [NamedScalar("Name", .column(Column("Name", .string)))])) }
        let element = column.type == .string ? "Name" : "Size"
        let list = Plan.project(.filter(events, predicate(RandomEvents.columns)), [NamedScalar(element, .column(Column(element, column.type)))])
        let names = column.type == .string ? ["in", "!in", "in~", "!in~", "has_any"] : ["in", "!in"]
        return .memberOf(names.randomElement(using: &generator) ?? "in", .column(column), list)
    }
}
