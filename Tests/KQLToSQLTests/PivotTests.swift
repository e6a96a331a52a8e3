import CompiledForm
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// A pivoted scan reads the rows of its windows, each once, and of no other device or time.
@Suite struct PivotTests {
    @Test func windowsBoundTheRows() async throws {
        let plan = Plan.table(TableScan(table: "Events", columns: RandomEvents.columns, pivoted: true))
        let connection = try await KQLDatabase.shared.connect()
        var random = RandomEvents(generator: SplitMix(state: 5))
        let table = random.table(rows: 200)
        try await table.create(on: connection)
        let start = RandomEvents.start
        let windows = [
            PivotWindow(device: "device1", start: start, end: start + 10),
            PivotWindow(device: "device1", start: start + 20, end: start + 21),
            PivotWindow(device: "device3", start: start + 5, end: start + 30),
            PivotWindow(device: "no such device", start: 0, end: .max),
        ]
        let expected = table.rows.filter { row in windows.contains { $0.holds(row) } }.map(\.json).sorted()
        #expect(!expected.isEmpty)
        let run = QueryRun(query: try PlanCompiler.compile(plan), connection: connection)
        #expect(try await run.whole(pivots: windows).map(\.json).sorted() == expected)
        #expect(try await run.sharded(random.cuts(), pivots: windows).map(\.json).sorted() == expected)
        #expect(try await run.whole().isEmpty)
        await connection.close()
    }
}

extension PivotWindow {
    fileprivate func holds(_ row: [KQLValue]) -> Bool {
        guard case .datetime(let time) = row[0] else { return false }
        return row[1] == .string(device) && (start..<end).contains(time.ticks)
    }
}
