import CompiledForm
import Diagnostics
import EventStore
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

/// Public hunting queries over the recordings: the same answers before and after sealing, and with late rows beside sealed ones.
@Suite(.enabled(if: SharedFolder.isPresent, "needs the shared folder: ../shared or HARRIER_SHARED"), .timeLimit(.minutes(15)))
struct CorpusTests {
    @Test func queriesGiveTheSameAnswersOverSealedRows() async throws {
        let (open, sealed, reopened) = (try await Desk(), try await Desk(), try await Desk())
        for desk in [open, sealed] { try await desk.ingest(recordings: ["founding_case", "founding_case_uploaded"]) }
        try await reopened.ingest(recordings: ["founding_case"])
        for desk in [sealed, reopened] { #expect(try await desk.databases.seal() > 3) }
        try await reopened.ingest(recordings: ["founding_case_uploaded"])
        let late = try await reopened.asOwner { try await $0.rows("SELECT FROM harrier.leaf WHERE heap IS NOT NULL AND segments IS NOT NULL").count }
        #expect(late > 3)

        var (asked, answered) = (0, 0)
        for query in try Self.queries() {
            guard let compiled = QueryCompiler.compile(SourceText(query), in: Self.context).query, !compiled.sources.isEmpty else { continue }
            let expected = try await open.rows(compiled).sorted()
            for desk in [sealed, reopened] {
                let found = try await desk.rows(compiled).sorted()
                #expect(found == expected, "\(query)")
            }
            asked += 1
            if !expected.isEmpty { answered += 1 }
        }
        #expect(asked > 50 && answered > 5, "\(asked) queries, \(answered) with rows")
        for desk in [open, sealed, reopened] { await desk.close() }
    }

    private static let context = BindContext(now: DateTime(iso8601: "2026-02-01") ?? .unixEpoch, missingLookups: .empty)

    private struct Line: Decodable { var query: String? }

    /// Every seventeenth, so that all kinds are there, and all of the analyst's case.
    private static func queries() throws -> [String] {
        let lines = try SharedFolder.bytes("corpora/hunting_public.jsonl").split(separator: UInt8(ascii: "\n"))
        let shared = try stride(from: 0, to: lines.count, by: 17).compactMap { try JSONDecoder().decode(Line.self, from: Data(lines[$0])).query }
        return shared + [
            #"DeviceFileEvents | where FileName endswith "zip" and FileName != "VMAgentLogs.zip" | order by Timestamp desc"#,
            #"DeviceProcessEvents | where ProcessCommandLine has_any ("7z", "Compress-Archive", "powershell") | summarize count() by DeviceName, FileName"#,
            #"DeviceNetworkEvents | where RemoteUrl contains "blob" or RemotePort == 443 | project Timestamp, DeviceName, RemoteUrl, RemoteIP"#,
            "DeviceFileEvents | project DeviceId, T1 = Timestamp, F = FileName | where F endswith '.zip' | join kind=inner (DeviceProcessEvents | project DeviceId, T2 = Timestamp, FileName) on DeviceId | where T2 between ((T1 - 2m) .. (T1 + 2m))",
            "DeviceEvents | where DeviceName == 'stefano-test' | summarize dcount(ActionType), min(Timestamp)", "DeviceLogonEvents | where LogonType =~ 'interactive'",
            "search 'dipendenti' | summarize count() by $table",
        ]
    }
}

extension Desk {
    /// As ingest stores them.
    func ingest(recordings: [String]) async throws {
        _ = try await Ingestor(databases.stores).run(recordings.map { Package.root + "/Tests/Recordings/\($0).jsonl.gz" })
    }
}
