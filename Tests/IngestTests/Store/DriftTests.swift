import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

/// Senders change what they send.
@Suite struct DriftTests {
    @Test func whatHasNoColumnIsKept() async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile([
            event(1, #""Novel":1,"Other":"a\"\u0000b""#), event(2, #""Novel":null,"Other":"""#), event(3, #""Novel":{"a":[1.50,null]},"B":true"#),
        ].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.stored == 3)
        #expect(summary.unknownColumns == ["DeviceFileEvents.Novel": 2, "DeviceFileEvents.Other": 1, "DeviceFileEvents.B": 1])
        let events = try await StoredEvents(databases)
        let kept = try await events.texts(#"SELECT _overflow::text FROM t_default."DeviceFileEvents" ORDER BY "ReportId""#)
        #expect(kept == [#"{"Novel": 1, "Other": "a\"\#u{fffd}b"}"#, nil, #"{"B": true, "Novel": {"a": [1.50, null]}}"#])
        await events.close()
    }

    @Test(arguments: [
        (#""Novel":1e999999"#, "ING005"),
        (#""Novel":[1e999999]"#, "ING005"),
        (#""IsAzureInfoProtectionApplied":"perhaps""#, "ING005"),
        (#""Novel":"# + String(repeating: "[", count: 100) + String(repeating: "]", count: 100), "ING003"),
        ((0...1000).map { "\"n\($0)\":1" }.joined(separator: ","), "ING005"),
    ])
    func whatCannotBeKeptIsADeadLetter(properties: String, code: String) async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile([event(1), event(2, properties), event(3)].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.stored == 2 && summary.deadLetters == 1)
        let events = try await StoredEvents(databases)
        #expect(try await events.texts("SELECT code FROM harrier.dead_letter") == [code])
        await events.close()
    }

    /// A `dynamic` column with a number that PostgreSQL cannot store must not stop the ingest.
    @Test func numbersBeyondNumericAreDeadLetters() async throws {
        let databases = try await TestStores.fresh()
        let bad = record("CloudAppEvents", #""Timestamp":"2026-01-29T16:49:20Z","RawEventData":{"a":1e9999999}"#)
        let good = record("CloudAppEvents", #""Timestamp":"2026-01-29T16:49:20Z","RawEventData":{"a":1e9}"#)
        let file = try TemporaryFile(bad + "\n" + good)
        let summary = try await Ingestor(databases.stores).run([file.path])
        #expect(summary.stored == 1 && summary.deadLetters == 1)
    }

    @Test func manyNamesAreCountedTogether() {
        var columns = UnknownColumns()
        for number in 0..<5000 { columns.add("T.n\(number)") }
        #expect(columns.counts.count == UnknownColumns.mostNames + 1 && columns.counts[UnknownColumns.others] == 4000)
    }

    @Test func eventsBeyondRetentionAreRefusedAndTriedAgain() async throws {
        let databases = try await TestStores.fresh()
        let events = try await StoredEvents(databases)
        try await events.owner.execute("UPDATE harrier.tenant SET retention = '1000 days'")
        try await events.owner.execute("UPDATE harrier.event_table SET retention = '10 days' WHERE table_name = 'DeviceFileEvents'")
        var options = IngestOptions()
        options.now = { DateTime(iso8601: "2026-02-20T00:00:00Z") ?? .min }
        let other = record("DeviceProcessEvents", #""Timestamp":"2026-01-29T16:49:20Z""#)
        let future = record("DeviceProcessEvents", #""Timestamp":"2026-02-21T16:49:20Z""#)
        let old = record("DeviceFileEvents", #""Timestamp":"2001-01-29T16:49:20Z""#)
        let file = try TemporaryFile([old, other, future].joined(separator: "\n"))
        let summary = try await Ingestor(databases.stores, options: options).run([file.path])
        #expect(summary.stored == 1 && summary.deadLetters == 2)
        #expect(try await events.texts("SELECT code FROM harrier.dead_letter ORDER BY line") == ["ING017", "ING016"])

        let soon = try await Ingestor(databases.stores, options: options).retryDeadLetters()
        #expect(soon.tried == 2 && soon.stored == 0 && soon.refused == 2)
        options.futureTolerance = nil
        try await events.owner.execute("UPDATE harrier.event_table SET retention = NULL")
        try await events.owner.execute("UPDATE harrier.tenant SET retention = NULL")
        let later = try await Ingestor(databases.stores, options: options).retryDeadLetters()
        #expect(later.tried == 2 && later.stored == 2 && later.refused == 0)
        #expect(try await events.texts("SELECT code FROM harrier.dead_letter").isEmpty)
        await events.close()
    }
}
