import CompiledForm
import Diagnostics
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Ingest
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

@testable import Coordinator

/// Tables without `DeviceId`, without `Timestamp`, and without both: streamed in, then read whole and in the shards that the coordinator lays
/// out.
@Suite struct KindsOfTablesTests {
    @Test(arguments: [
        ("EmailEvents | where Subject has 'invoice' | project Timestamp, Subject, ReportId", 40),
        ("EmailEvents", 40),
        ("EmailEvents | where EmailSize >= 30 and Type == 'EmailEvents' | project Subject, To = tostring(To)", 10),
        ("EmailEvents | where isnotnull(ingestion_time()) | project Subject, T = ingestion_time()", 40),
        ("DeviceTvmSoftwareInventory | project SoftwareVersion, Age = ingestion_time() - datetime(2026-01-01)", 40),
        ("AlertInfo | project AlertId, Severity", 40),
        ("CloudAppEvents | where RawEventData.Client == 'Outlook' | project Timestamp, RawEventData", 40),
        ("DeviceTvmSoftwareInventory | where SoftwareName == '7-zip' | project DeviceId, SoftwareVersion", 40),
        ("DeviceTvmSoftwareVulnerabilitiesKB | project CveId", 40),
        ("union DeviceTvmSoftwareInventory, EmailEvents, DeviceTvmSoftwareVulnerabilitiesKB | project DeviceId, Subject, CveId, Type", 120),
        ("ExposureGraphNodes | project NodeId", 0),
        ("DeviceProcessEvents | where MachineGroup == 'servers' | project Timestamp, DeviceId, ingestion_time()", 0),
    ])
    func shardsGiveTheRowsOfTheWhole(query: String, rows: Int) async throws {
        let databases = try await Self.databases.value
        let coordinator = try await databases.connect(.events, as: .coordinator)
        let worker = try await databases.connect(.events, as: .worker)
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: .unixEpoch))
        let compiled = try #require(compilation.query, "\(compilation.diagnostics)")

        let scope = FragmentScope(start: Self.range.start, end: Self.range.end)
        let whole = try await read(
            compiled.whole.statement(over: compiled.sources.map { SQLIdentifier($0) }, in: scope), compiled.columns, worker)
        #expect(whole.count == rows)
        for targetRows in [1, 7, 1_000_000] as [Int64] {
            let cells = try await cells(compiled, targetRows: targetRows, coordinator)
            var sharded: [String] = []
            for cell in cells {
                let scope = FragmentScope(start: cell.range.start, end: cell.range.end, buckets: cell.firstBucket...cell.lastBucket)
                sharded += try await read(
                    compiled.shard.statement(over: cell.relations.map { SQLIdentifier($0) }, in: scope), compiled.columns, worker)
            }
            #expect(sharded.sorted() == whole.sorted(), "\(cells.count) shards")
            #expect(targetRows > 1 || rows == 0 || cells.count > 3)
        }
        await coordinator.close()
        await worker.close()
    }

    private func cells(_ query: CompiledQuery, targetRows: Int64, _ events: PostgresConnection) async throws -> [ShardCell] {
        var leaves: [[LeafSummary]] = []
        for table in query.sources { leaves.append(try await Leaf.summaries(.default, table: table, within: Self.range, over: events)) }
        let layout = StepLayout(planner: ShardPlanner(targetRows: targetRows), windowsPerShard: 1)
        return layout.open(query, leaves: leaves, within: Self.range).cells
    }

    private func read(_ statement: SQLStatement, _ columns: [Column], _ connection: PostgresConnection) async throws -> [String] {
        try await connection.transaction(asQueryRoleOf: .default, timeout: .seconds(60)) {
            try await $0.rows(statement).map { try $0.kqlValues(columns).json }
        }
    }

    private static let range = TimeRange(
        start: DateTime(iso8601: "2026-01-01")?.ticks ?? 0, end: DateTime(iso8601: "2026-03-01")?.ticks ?? 0)

    /// Filled once.
    private static let databases = Task { try await filled() }

    private static func filled() async throws -> TestStores {
        let databases = try await TestStores.fresh()
        let file = FileManager.default.temporaryDirectory.appending(path: "kinds-\(UUID().uuidString).jsonl")
        try Data(records.joined(separator: "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.deadLetters == 0 && summary.unknownColumns.isEmpty && summary.stored == 200)
        let again = try await Ingestor(databases.stores).run([file.path])
        #expect(again.stored == 0 && again.duplicates == 200)
        return databases
    }

    /// Forty of each table, over the days of January and February.
    private static let records: [String] = (0..<40).flatMap { number in
        let time = DateTime(clampingTicks: range.start + Int64(number) * DateTime.ticksPerDay)
        let properties = [
            "EmailEvents": #""Timestamp":"\#(time)","Subject":"invoice \#(number)","EmailSize":\#(number),"To":["a@b.example"],"ReportId":"r\#(number)""#,
            "AlertInfo": #""Timestamp":"\#(time)","AlertId":"a\#(number)","Severity":"High""#,
            "CloudAppEvents": #""Timestamp":"\#(time)","RawEventData":{"Client":"Outlook","n":\#(number)}"#,
            "DeviceTvmSoftwareInventory": #""DeviceId":"d\#(number % 9)","SoftwareName":"7-zip","SoftwareVersion":"\#(number)""#,
            "DeviceTvmSoftwareVulnerabilitiesKB": #""CveId":"CVE-2026-\#(number)","CvssScore":7.5"#,
        ]
        return properties.map { #"{"time":"\#(time)","category":"AdvancedHunting-\#($0)","properties":{\#($1)}}"# }
    }
}
