import Foundation
import Testing

/// The analyst's case from recording to verdict, through the commands a user types.
@Suite struct FoundingCaseTests {
    @Test func theAnalystsQueriesGiveTheRowsOfTheCase() async throws {
        try await withTemporaryHome { harrier in
            let summary = try harrier.succeed("ingest", Recording.file("founding_case").path)
            #expect(summary.contains("2080") || summary.contains("2,080"))
            for (table, count) in [("DeviceFileEvents", 547), ("DeviceProcessEvents", 422), ("DeviceNetworkEvents", 739)] {
                #expect(try harrier.succeed("query", "\(table) | count", "--format", "jsonl") == "{\"Count\":\(count)}\n")
            }
            for (query, rows) in zip(AnalystQueries.all, [19, 8, 4]) {
                let lines = try harrier.succeed("query", query, "--format", "jsonl").split(separator: "\n")
                #expect(lines.count == rows)
                #expect(lines.allSatisfy { $0.contains(/"Timestamp":"2026-01-29T\d\d:\d\d:\d\d\.\d{7}Z"/) })
            }
            let archive = try harrier.succeed("query", AnalystQueries.all[0], "--format", "csv")
            #expect(archive.contains("2026-01-29T16:49:20.4813094Z"))
        }
    }

    /// Queries and hunts read sealed rows, with late ones beside them.
    @Test func sealingChangesNoAnswerAndNoVerdict() async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            try harrier.succeed("partition", "seal", "--all", "--now")
            for (query, rows) in zip(AnalystQueries.all, [19, 8, 4]) {
                #expect(try harrier.succeed("query", query, "--format", "jsonl").split(separator: "\n").count == rows)
            }
            try harrier.succeed("ingest", Recording.file("founding_case_uploaded").path)
            try harrier.succeed(
                "hunt", "submit", "internal-data-exfiltration", "--hunts", KillTests.hunts, "--from", "2026-01-29", "--to", "2026-01-31", "--wait")
            let verdicts = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json"))
            #expect(verdicts["stefano-test"] == "STAGED-NOT-OBSERVED")
            #expect(verdicts.left == ["marta-lt022", "luca-lt031"])
            #expect(try harrier.succeed("explain", "--analyze", "DeviceFileEvents | count").contains("Execution Time"))
        }
    }

    @Test func theSameFileTwiceChangesNothing() async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            #expect(try harrier.succeed("query", "DeviceFileEvents | count", "--format", "jsonl") == "{\"Count\":547}\n")
        }
    }

    @Test func everyDeviceGetsTheVerdictOfTheTruth() async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path, Recording.file("founding_case_uploaded").path)
            try harrier.succeed(
                "hunt", "submit", "internal-data-exfiltration", "--hunts", KillTests.hunts, "--from", "2026-01-29", "--to", "2026-01-31", "--wait")
            let verdicts = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json"))
            #expect(verdicts["stefano-test"] == "STAGED-NOT-OBSERVED")
            #expect(verdicts.left == ["marta-lt022", "luca-lt031"])

            let story = try harrier.succeed("timeline", "show", "stefano-test")
            for word in ["dipendenti_2026-01-29.zip", "7z.exe", "comprimi_dati.ps1", "contoso\\stefano", "DeviceNetworkEvents"] {
                #expect(story.contains(word), "\(word) is missing from the story")
            }
            #expect(!story.lowercased().contains("no exfiltration"))
        }
    }

    /// Nothing about the case is in code: other names, other weeks, same verdicts.
    @Test func otherNamesAndOtherWeeksGiveTheSameVerdicts() async throws {
        let names = [
            ("stefano-test", "berlin-07"), ("marta-lt022", "oslo-12"), ("luca-lt031", "rome-31"),
            ("stefano", "ottilie"), ("marta", "ingrid"), ("luca", "hedwig"),
            ("dipendenti_2026-01-29", "quarterly figures"), ("export_hr", "salaries final"), ("comprimi_dati", "tidy"),
            ("files.dropnest.example", "put.elsewhere.example"), ("stbackup0142.blob.core.windows.net", "vault77.blob.core.windows.net"),
            ("203.0.113.77", "198.51.100.7"), ("203.0.113.142", "198.51.100.8"),
        ]
        try await withTemporaryHome { harrier in
            let files = ["founding_case", "founding_case_uploaded"].map { name in
                (name, FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl"))
            }
            defer { for (_, url) in files { try? FileManager.default.removeItem(at: url) } }
            for (name, url) in files { try Recording(name).moved(days: -49).renamed(names.map { (from: $0.0, to: $0.1) }).write(to: url) }
            try harrier.succeed("ingest", files[0].1.path, files[1].1.path)
            try harrier.succeed(
                "hunt", "submit", "internal-data-exfiltration", "--hunts", KillTests.hunts, "--from", "2025-12-11", "--to", "2025-12-13", "--wait")
            let verdicts = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json"))
            #expect(verdicts["berlin-07"] == "STAGED-NOT-OBSERVED")
            #expect(verdicts.left == ["oslo-12", "rome-31"])
        }
    }
}

/// The three queries of the analyst, as they were typed.
enum AnalystQueries {
    static let all = [
        """
        DeviceFileEvents
        | where FileName endswith "zip" and FileName != "VMAgentLogs.zip"
        | order by Timestamp desc
        """,
        """
        let IncidentTime = datetime(2026-01-29T16:49:20.4813094Z);
        DeviceProcessEvents
        | where DeviceName == "stefano-test"
        | where Timestamp between ((IncidentTime - 2m) .. (IncidentTime + 2m))
        | order by Timestamp desc
        | project Timestamp, DeviceName, ActionType, FileName, FolderPath, ProcessVersionInfoOriginalFileName, ProcessCommandLine
        """,
        """
        let IncidentTime = datetime(2026-01-29T16:49:20.4813094Z);
        DeviceNetworkEvents
        | where DeviceName == "stefano-test"
        | where Timestamp between ((IncidentTime - 2m) .. (IncidentTime + 2m))
        | where AdditionalFields contains "Out"
        | order by Timestamp desc
        """,
    ]
}
