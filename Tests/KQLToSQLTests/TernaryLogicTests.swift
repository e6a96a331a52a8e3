import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// Of every condition p: each row is in exactly one of `where p`, `where not(p)` and `where isnull(p)`.
@Suite struct TernaryLogicTests {
    @Test(arguments: 0..<10)
    func everyRowIsInOnePart(batch: Int) async throws {
        let connection = try await KQLDatabase.shared.connect()
        var rows = RandomEvents(generator: SplitMix(state: UInt64(batch)))
        try await rows.table(rows: 80).create(on: connection)
        var random = RandomCondition(generator: SplitMix(state: UInt64(batch) &* 7919 &+ 1))
        for _ in 0..<40 {
            let condition = random.condition(depth: 3)
            do {
                let parts = [condition, .not(condition), .call("isnull", [condition], .bool)]
                var found: [[[KQLValue]]] = []
                for part in parts { found.append(try await identities(of: part, on: connection)) }
                let all = found.joined().map(\.json).sorted()
                #expect(all.count == 80 && Set(all).count == 80, "\(found.map(\.count)) of 80: \(condition)")
            } catch {
                Issue.record(error, "\(condition)")
            }
        }
        await connection.close()
    }

    private func identities(of condition: Scalar, on connection: PostgresConnection) async throws -> [[KQLValue]] {
        let scan = Plan.table(TableScan(table: "Events", columns: RandomEvents.columns + [Column("_identity", .long)]))
        let plan = Plan.project(.filter(scan, condition), [NamedScalar("Row", .column(Column("_identity", .long)))])
        return try await QueryRun(query: try PlanCompiler.compile(plan.rewritten()), connection: connection).whole()
    }
}

/// Conditions over ``RandomEvents`` with nulls in every place.
private struct RandomCondition {
    var generator: SplitMix

    mutating func condition(depth: Int) -> Scalar {
        guard depth > 0 else { return comparison() }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .and([condition(depth: depth - 1), condition(depth: depth - 1)])
        case 1: return .or([condition(depth: depth - 1), condition(depth: depth - 1)])
        case 2: return .not(condition(depth: depth - 1))
        case 3: return .call("isnull", [condition(depth: depth - 1)], .bool)
        case 4: return .column(Column("Flag", .bool))
        default: return comparison()
        }
    }

    private mutating func comparison() -> Scalar {
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: return .call(symbol(), [column("Size", .long), number()], .bool)
        case 1: return .call(symbol(), [column("Score", .real), .literal([.real(0.5), .real(.nan), .null(.real)].randomElement(using: &generator) ?? .real(0))], .bool)
        case 2: return .call(symbol(), [column("Size", .long), .convert(column("Count", .int), to: .long)], .bool)
        case 3: return .call("between", [column("Size", .long), number(), number()], .bool)
        case 4: return .membership(flip() ? "in" : "!in", column("Size", .long), [number(), number()])
        case 5: return .call(flip() ? "has" : "!contains", [column("Name", .string), .literal(.string("7z"))], .bool)
        default: return .call(symbol(), [column("Span", .timespan), .literal(.timespan(TimeSpan(ticks: 1)))], .bool)
        }
    }

    private mutating func flip() -> Bool { Bool.random(using: &generator) }

    private mutating func symbol() -> String { ["==", "!=", "<", "<=", ">", ">="].randomElement(using: &generator) ?? "==" }

    private mutating func number() -> Scalar {
        let values: [KQLValue] = [.long(0), .long(1), .long(-2), .null(.long)]
        return flip() ? .literal(values.randomElement(using: &generator) ?? .long(0)) : column("Size", .long)
    }

    private func column(_ name: String, _ type: KQLType) -> Scalar { .column(Column(name, type)) }
}
