import CZLib
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

@Suite struct IngestorTests {
    private func counts(_ databases: TestStores, tenant: String = "default") async throws -> [String: Int64] {
        let owner = try await databases.connect(.events)
        var counts: [String: Int64] = [:]
        try await owner.script("SET search_path = t_\(tenant), harrier_empty")
        for table in EventTables.all {
            let row = try await owner.row("SELECT count(*) FROM \(SQLIdentifier(table.name))")
            counts[table.name] = try row?.int8(0)
        }
        await owner.close()
        return counts.filter { $0.value > 0 }
    }

    private func deadLetters(_ databases: TestStores) async throws -> [(line: Int64, code: String, raw: String)] {
        let owner = try await databases.connect(.events, as: .operator)
        let rows = try await owner.rows("SELECT line, code, raw FROM harrier.dead_letter ORDER BY line")
        await owner.close()
        return try rows.map { (try $0.int8(0), try $0.text(1), try $0.text(2)) }
    }

    @Test func theFoundingCaseLandsOnce() async throws {
        let databases = try await TestStores.fresh()
        let first = try await Ingestor(databases.stores).run([Recordings.foundingCase])
        #expect(first.records == 2091 && first.stored == 2080 && first.duplicates == 11 && first.deadLetters == 0)
        let stored = try await counts(databases)
        #expect(stored["DeviceFileEvents"] == 547 && stored["DeviceProcessEvents"] == 422 && stored["DeviceNetworkEvents"] == 739)
        #expect(first.rows == stored)

        let again = try await Ingestor(databases.stores).run([Recordings.foundingCase])
        #expect(again.stored == 0 && again.duplicates == 2091)
        #expect(try await counts(databases) == stored)
        let owner = try await databases.connect(.events)
        #expect(try await owner.rows("SELECT FROM harrier.batch").count == 1)
        let time = try await owner.row(
            "SELECT \"Timestamp\" FROM t_default.\"DeviceFileEvents\" WHERE \"FileName\" = 'dipendenti_2026-01-29.zip'")
        #expect(try time?.int8(0) == DateTime(iso8601: "2026-01-29T16:49:20.4813094Z")?.ticks)
        await owner.close()
    }

    /// A record of every table, with a value of every column that is kept; some senders write dynamic values as objects, some as text.
    @Test func everyTableTakesAllItsColumns() async throws {
        let databases = try await TestStores.fresh()
        let values: [KQLType: String] = [
            .bool: "true", .int: "7", .long: "639199803770463703", .real: "0.5", .decimal: "\"1.50\"", .string: "\"a\"",
            .datetime: "\"2026-07-18T12:59:31.2914446Z\"", .timespan: "\"00:01:00\"", .guid: "\"4b8c18bd-2f9f-4227-af55-9f1061cf9c32\"",
            .dynamic: #"{"k":[1,"x"]}"#,
        ]
        let records = EventTables.all.map { table in
            let properties = table.storedColumns.map { #""\#($0.name)":\#(values[$0.type] ?? "null")"# }.joined(separator: ",")
            return #"{"time":"2026-07-18T13:01:51Z","category":"AdvancedHunting-\#(table.name)","properties":{\#(properties)},"Tenant":"DefaultTenant"}"#
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID().uuidString).jsonl")
        try Data(records.joined(separator: "\r\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.deadLetters == 0 && summary.unknownColumns.isEmpty)
        #expect(summary.rows == Dictionary(uniqueKeysWithValues: EventTables.all.map { ($0.name, 1) }))
        #expect(try await counts(databases) == summary.rows)
        #expect(try await Ingestor(databases.stores).run([file.path]).duplicates == EventTables.all.count)
    }

    @Test func theTwinsLandBesideIt() async throws {
        let databases = try await TestStores.fresh()
        let summary = try await Ingestor(databases.stores).run([Recordings.foundingCase, Recordings.uploaded])
        #expect(summary.stored == 2080 + 1193)
        #expect(summary.files == 2 && summary.failures.isEmpty)
    }

    /// Every recording of the shared folder holds what its manifest says.
    @Test(.enabled(if: SharedFolder.isPresent, "needs the shared folder: ../shared or HARRIER_SHARED"))
    func recordingsHoldWhatTheirManifestSays() async throws {
        struct Manifest: Decodable {
            struct Recording: Decodable {
                let file: String
                let events: Int64
                let distinct_events: Int64?
            }
            let recordings: [Recording]
        }
        let manifest = try JSONDecoder().decode(Manifest.self, from: Data(try SharedFolder.bytes("telemetry/MANIFEST.json")))
        let databases = try await TestStores.fresh()
        for recording in manifest.recordings where recording.events < 20_000 {
            let path = try #require(SharedFolder.path) + "/telemetry/" + recording.file
            let summary = try await Ingestor(databases.stores).run([path])
            #expect(summary.records == recording.events, "\(recording.file)")
            #expect(summary.deadLetters == 0, "\(recording.file)")
            if let distinct = recording.distinct_events { #expect(summary.stored == distinct, "\(recording.file)") }
        }
    }

    @Test func twoAtOnceNeitherDoubleNorStop() async throws {
        let databases = try await TestStores.fresh()
        var options = IngestOptions()
        options.batchRows = 100
        let ingestor = Ingestor(databases.stores, options: options)
        let summaries = try await withThrowingTaskGroup(of: IngestSummary.self) { group in
            for _ in 0..<4 { group.addTask { try await ingestor.run([Recordings.foundingCase]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(summaries.map(\.stored).reduce(0, +) == 2080)
        #expect(try await counts(databases).values.reduce(0, +) == 2080)
    }

    @Test func badRecordsAreDeadLettersAndTheOthersLand() async throws {
        let databases = try await TestStores.fresh()
        let lines = [
            event(1), "not json", record("NoSuchTable", "\"a\":1"), event(2, #""FileSize":"many""#), record("DeviceFileEvents", "\"FileName\":\"x\""),
            event(3), #"{"category":"AdvancedHunting-DeviceFileEvents","properties":{"FileName":"cut"#, event(4),
        ]
        let file = try TemporaryFile(lines.joined(separator: "\r\n"))
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.records == 8 && summary.stored == 3 && summary.deadLetters == 5 && summary.newDeadLetters == 5)
        let letters = try await deadLetters(databases)
        #expect(letters.map(\.line) == [2, 3, 4, 5, 7])
        #expect(letters.map(\.code) == ["ING003", "ING004", "ING005", "ING006", "ING003"])
        #expect(letters.first?.raw == "not json\r")

        let again = try await Ingestor(databases.stores).run([file.path])
        #expect(again.deadLetters == 5 && again.newDeadLetters == 0 && again.stored == 0)
        #expect(try await deadLetters(databases).count == 5)
    }

    @Test func hostileTextIsMendedAndCounted() async throws {
        let databases = try await TestStores.fresh()
        let mended = try TemporaryFile(
            Array(#"{"category":"DeviceFileEvents","properties":{"Timestamp":"2026-01-01T00:00:00Z","FileName":"a\u0000\ud800"#.utf8)
                + [0xff] + Array(#"b"}}"#.utf8))
        let second = try await Ingestor(databases.stores).run([mended.path])
        #expect(second.stored == 1 && second.replacements == 3)
        let owner = try await databases.connect(.events)
        let name = try await owner.row("SELECT \"FileName\" FROM t_default.\"DeviceFileEvents\" WHERE \"FileName\" LIKE 'a%'")
        #expect(try name?.text(0) == "a\u{fffd}\u{fffd}\u{fffd}b")
        await owner.close()
    }

    @Test func aLongRecordIsADeadLetterOfBoundedSize() async throws {
        let databases = try await TestStores.fresh()
        var options = IngestOptions()
        options.recordBytes = 100_000
        let file = try TemporaryFile(
            [event(1), event(2, #""FileName":"\#(String(repeating: "x", count: 500_000))""#), event(3)].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores, options: options).run([file.path])
        #expect(summary.stored == 2 && summary.deadLetters == 1)
        let letters = try await deadLetters(databases)
        #expect(letters.first?.code == "ING007")
        #expect(letters.first?.raw.utf8.count == DeadLetter.rawLimit)
    }

    @Test func columnsThatNobodyKnowsAreReported() async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile([event(1, #""Novel":1"#), event(2, #""Novel":null"#), event(3, #""Novel":{"a":[]}"#)].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.stored == 3)
        #expect(summary.unknownColumns == ["DeviceFileEvents.Novel": 2])
    }

    @Test func rowsBeyondTheLeafLimitAreDeadLetters() async throws {
        let databases = try await TestStores.fresh()
        let owner = try await databases.connect(.events)
        try await owner.execute("UPDATE harrier.tenant SET leaf_limit = 1")
        await owner.close()
        let late = record("DeviceFileEvents", #""Timestamp":"1601-01-01T00:00:00Z","DeviceId":"x""#)
        let file = try TemporaryFile([event(1), late, event(2), late].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.stored == 2 && summary.deadLetters == 2 && summary.newDeadLetters == 1)
        #expect(try await deadLetters(databases).first?.code == "ING008")
    }

    @Test func lateAndFutureRowsFindTheirLeaves() async throws {
        let databases = try await TestStores.fresh()
        let times = ["2026-02-01T00:00:00Z", "2026-01-31T23:59:59.9999999Z", "2019-06-01T00:00:00Z", "2044-12-31T12:00:00Z"]
        let file = try TemporaryFile(times.map { record("DeviceFileEvents", "\"Timestamp\":\"\($0)\"") }.joined(separator: "\n"))
        let refused = try await Ingestor(databases.stores).run([file.path])
        #expect(refused.stored == 3 && refused.deadLetters == 1)
        #expect(try await deadLetters(databases).first?.code == "ING016")
        var options = IngestOptions()
        options.futureTolerance = nil
        #expect(try await Ingestor(databases.stores, options: options).run([file.path]).stored == 1)
        let ingest = try await databases.connect(.events, as: .ingest)
        #expect(try await Leaf.list(.default, table: "DeviceFileEvents", over: ingest).count == 4)
        await ingest.close()
    }

    @Test func aDirectoryIsReadInOrderAndFailuresDoNotStopIt() async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile(event(1), name: "b.json")
        let folder = URL(filePath: file.path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder.appending(path: "y=2026"), withIntermediateDirectories: true)
        try Data(#"{"records":[\#(event(2)),\#(event(3))]}"#.utf8).write(to: folder.appending(path: "y=2026/PT1H.json"))
        var damaged = Array(try Data(contentsOf: URL(filePath: Recordings.uploaded)))
        damaged.removeLast(damaged.count / 2)
        try Data(damaged).write(to: folder.appending(path: "a.jsonl.gz"))
        let summary = try await Ingestor(databases.stores).run([folder.path, "/nowhere/at/all"])
        #expect(summary.files == 2)
        #expect(summary.failures.map(\.code) == ["ING002", "ING001"])
        #expect(summary.stored > 3)
    }

    @Test func severalGzipMembersAreOneStream() async throws {
        let databases = try await TestStores.fresh()
        let recording = Array(try Data(contentsOf: URL(filePath: Recordings.foundingCase)))
        let other = Array(try Data(contentsOf: URL(filePath: Recordings.uploaded)))
        let file = try TemporaryFile(recording + other + [0, 0, 0])
        #expect(try await Ingestor(databases.stores).run([file.path]).stored == 2080 + 1193)
    }

    @Test func aTenantThatDoesNotExistIsRefused() async throws {
        let databases = try await TestStores.fresh()
        let error = await #expect(throws: IngestError.self) {
            try await Ingestor(databases.stores, tenant: try TenantName("nobody")).run([Recordings.foundingCase])
        }
        #expect(error?.code == .unknownTenant)
    }

    @Test func tenantsDoNotMix() async throws {
        let databases = try await TestStores.fresh(tenants: ["default", "acme"])
        _ = try await Ingestor(databases.stores, tenant: try TenantName("acme")).run([Recordings.uploaded])
        #expect(try await counts(databases).isEmpty)
        #expect(try await counts(databases, tenant: "acme").values.reduce(0, +) == 1193)
    }

    /// Killed in the middle: what was stored stays, and the next run brings the rest.
    @Test func killedInTheMiddleLosesNothing() async throws {
        let databases = try await TestStores.fresh()
        let stores = databases.stores
        await #expect(processExitsWith: .signal(SIGKILL)) { [stores = stores as Stores] in
            var options = IngestOptions()
            options.batchRows = 200
            options.connections = 1
            _ = try await Ingestor(stores, options: options).run([Recordings.foundingCase]) { summary in
                if summary.stored > 600 { kill(getpid(), SIGKILL) }
            }
        }
        let before = try await counts(databases).values.reduce(0, +)
        #expect(before > 600 && before < 2080)
        let rest = try await Ingestor(databases.stores).run([Recordings.foundingCase])
        #expect(rest.stored == 2080 - before)
    }

    @Test func aLostConnectionIsMendedByTryingAgain() async throws {
        let databases = try await TestStores.fresh()
        let owner = try await databases.connect(.events)
        var options = IngestOptions()
        options.batchRows = 100
        async let summary = Ingestor(databases.stores, options: options).run([Recordings.foundingCase])
        for _ in 0..<5 {
            try await owner.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'harrier_ingest' AND state = 'active'")
            try await Task.sleep(for: .milliseconds(20))
        }
        _ = try await summary
        #expect(try await counts(databases).values.reduce(0, +) == 2080)
        await owner.close()
    }
}
