import HuntModel
import KQLPlan

/// Random plans over ``RandomEvents``: a few steps of every kind that the splitter knows.
struct RandomPlan {
    var generator: SplitMix
    /// Makes the aggregates of one step differ in name from those of the others.
    private var round = 0

    init(generator: SplitMix) { self.generator = generator }

    mutating func nextRound() -> Int {
        round += 1
        return round
    }

    mutating func plan() -> Plan {
        var plan = events
        for _ in 0..<Int.random(in: 1...5, using: &generator) { plan = step(over: plan) }
        return plan
    }

    private mutating func step(over plan: Plan) -> Plan {
        switch Int.random(in: 0..<16, using: &generator) {
        case 0: .filter(plan, predicate(plan.columns))
        case 1, 2: .project(plan, outputs(plan.columns))
        case 3: .sort(plan, keys(plan.columns))
        case 4: .take(plan, count: Int64.random(in: 0...20, using: &generator))
        case 5: .top(plan, count: Int64.random(in: 1...20, using: &generator), keys(plan.columns))
        case 6: .summarize(plan, keys: groups(plan.columns), aggregates: [])
        case 7: expanded(plan)
        case 8: applied(plan)
        case 9: joined(plan)
        case 10: united(plan)
        case 11: .filter(plan, tableMembership(plan.columns))
        case 12: .window(plan, windows(plan.columns), order: [])
        case 13: scanned(plan)
        default: .summarize(plan, keys: flip() ? [] : groups(plan.columns), aggregates: aggregates(plan.columns))
        }
    }

    mutating func flip() -> Bool { Bool.random(using: &generator) }

    mutating func pick(_ columns: [Column]) -> Column {
        columns.randomElement(using: &generator) ?? Column("Name", .string)
    }

    private mutating func some(_ columns: [Column]) -> [Column] {
        let chosen = columns.filter { _ in flip() }
        return chosen.isEmpty ? [pick(columns)] : chosen
    }

    mutating func predicate(_ columns: [Column]) -> Scalar {
        let column = pick(columns)
        let test: Scalar = switch column.type {
        case .string: .call(["has", "contains", "!=", "startswith"].randomElement(using: &generator) ?? "==", [.column(column), text("7z")], .bool)
        case .long: .call([">", "!=", "=="].randomElement(using: &generator) ?? "<", [.column(column), long(1)], .bool)
        default: .call("isnull", [.column(column)], .bool)
        }
        return flip() ? test : .not(test)
    }

    /// Columns kept, moved, renamed onto each other's names, or computed.
    private mutating func outputs(_ columns: [Column]) -> [NamedScalar] {
        var kept = some(columns).shuffled(using: &generator).map { NamedScalar($0.name, .column($0)) }
        let column = pick(columns)
        let name = flip() ? "Made" : pick(columns).name
        kept.removeAll { $0.name == name }
        return kept + [NamedScalar(name, flip() ? .column(column) : .call("tostring", [.column(column)], .string))]
    }

    private mutating func keys(_ columns: [Column]) -> [SortKey] {
        let sortable = columns.filter { $0.type != .dynamic }
        guard !sortable.isEmpty else { return [] }
        let first = flip()
        return [SortKey(.column(pick(sortable)), ascending: flip(), nullsFirst: first)]
    }

    private mutating func groups(_ columns: [Column]) -> [NamedScalar] {
        some(columns).prefix(2).map { NamedScalar($0.name, .column($0)) }
    }

    private mutating func aggregates(_ columns: [Column]) -> [NamedAggregate] {
        let round = nextRound()
        var aggregates = [aggregate("count", as: ("count\(round)", .long))]
        let column = pick(columns)
        if flip() { aggregates.append(aggregate("dcount", .column(column), as: ("dcount\(round)", .long))) }
        if flip() { aggregates.append(aggregate("make_set", .column(column), as: ("set\(round)", .dynamic))) }
        if flip() { aggregates.append(aggregate("hll", .column(column), as: ("hll\(round)", .dynamic))) }
        if column.type == .dynamic { aggregates.append(aggregate("buildschema", .column(column), as: ("schema\(round)", .dynamic))) }
        if column.type == .long {
            aggregates.append(aggregate("variance", .column(column), as: ("variance\(round)", .real)))
            aggregates.append(aggregate("tdigest", .column(column), as: ("digest\(round)", .dynamic)))
        }
        if column.type == .long || column.type == .timespan {
            aggregates.append(aggregate("sum", .column(column), as: ("sum\(round)", column.type)))
        }
        if [.long, .string, .datetime, .bool].contains(column.type) {
            aggregates.append(aggregate(flip() ? "min" : "max", .column(column), as: ("extreme\(round)", column.type)))
        }
        if column.type != .dynamic, flip() {
            let other = pick(columns)
            aggregates.append(
                aggregate(
                    flip() ? "arg_max" : "arg_min", .column(column), .column(other), as: ("best\(round)", column.type), ("other\(round)", other.type)))
        }
        return aggregates
    }
}
