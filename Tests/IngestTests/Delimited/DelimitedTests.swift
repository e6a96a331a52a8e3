import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

@Suite struct DelimitedTests {
    private func options(_ table: String) -> IngestOptions {
        var options = IngestOptions()
        options.table = EventTables.named(table)
        return options
    }

    /// The row of an export is the record of the stream where the values are the same.
    @Test func anExportIsWhatWasStreamed() async throws {
        let databases = try await TestStores.fresh()
        let streamed = record("CloudAppEvents", #"""
            "Timestamp":"2026-01-29T16:49:20.4813094Z","ActionType":"FileDownloaded","AccountDisplayName":"Rossi, \"Mario\"","IsExternalUser":true,"RawEventData":{"a":[1,"x"]},"ReportId":"r1"
            """#)
        let lines = [
            "ReportId,Timestamp,AccountDisplayName,RawEventData,ActionType,IsExternalUser,City",
            #"r1,2026-01-29T16:49:20.4813094Z,"Rossi, ""Mario""","{""a"": [1, ""x""]}",FileDownloaded,True,"#,
        ]
        let file = try TemporaryFile("\u{feff}" + lines.joined(separator: "\r\n") + "\r\n", name: "export.csv")
        let stream = try TemporaryFile(streamed)
        #expect(try await Ingestor(databases.stores).run([stream.path]).stored == 1)
        let summary = try await Ingestor(databases.stores, options: options("CloudAppEvents")).run([file.path])
        #expect(summary.stored == 0 && summary.duplicates == 1 && summary.deadLetters == 0)
    }

    @Test func badRowsAreDeadLettersWithTheirLine() async throws {
        let databases = try await TestStores.fresh()
        let text = """
            Timestamp,FileName,FileSize,Novel
            2026-01-29T16:49:20Z,"two
            lines",7,x
            2026-01-29T16:49:20Z,a,many,
            2026-01-29T16:49:20Z,a
            2026-01-29T16:49:20Z,"a"b,7,
            ,a,7,
            2026-01-29T16:49:20.48Z,b,8,
            """
        let file = try TemporaryFile(text, name: "export.csv")
        let summary = try await Ingestor(databases.stores, options: options("DeviceFileEvents")).run([file.path])
        #expect(summary.records == 6 && summary.stored == 2 && summary.unknownColumns == ["DeviceFileEvents.Novel": 1])
        let events = try await StoredEvents(databases)
        let letters = try await events.texts("SELECT line || ' ' || code FROM harrier.dead_letter ORDER BY line")
        #expect(letters == ["4 ING005", "5 ING012", "6 ING010", "7 ING006"])
        #expect(try await events.texts(#"SELECT _overflow::text FROM t_default."DeviceFileEvents" ORDER BY "FileSize""#) == [#"{"Novel": "x"}"#, nil])
        await events.close()
    }

    @Test(arguments: [
        ("", "DeviceFileEvents", "ING013"),
        ("a,b\n1,2\n", "DeviceFileEvents", "ING015"),
        ("FileName\nx\n", "DeviceFileEvents", "ING015"),
        ("Timestamp,FileName,FileName\n", "DeviceFileEvents", "ING015"),
        ("Timestamp,FileName\n", nil, "ING018"),
    ] as [(String, String?, String)])
    func filesThatAreRefused(text: String, table: String?, code: String) async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile(text, name: "export.csv")
        let summary = try await Ingestor(databases.stores, options: table.map(options) ?? IngestOptions()).run([file.path])
        #expect(summary.failures.map(\.code) == [code] && summary.records == 0)
    }
}
