import Foundation
import Testing

/// `harrier lookup` as an operator uses it.
@Suite(.serialized) struct LookupTests {
    private static let query = "externaldata(n: long, text: string)[@'https://lists.example/big.csv'] with (ignoreFirstRecord=true) | summarize count(), sum(n)"

    private static func write(_ text: String, to name: String, _ harrier: HarrierCommand) throws -> String {
        try FileManager.default.createDirectory(at: harrier.home, withIntermediateDirectories: true)
        let url = harrier.home.appendingPathComponent(name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    @Test func isAddedListedReadAndRemoved() async throws {
        try await withTemporaryHome { harrier in
            let small = try Self.write("n,text\n1,a\n2,b\n", to: "small.csv", harrier)
            let refused = try harrier.run(["query", Self.query])
            #expect(refused.status == 2)
            #expect(refused.errors.contains("KQL3009") && refused.errors.contains("harrier lookup add 'https://lists.example/big.csv' FILE"))
            #expect(try harrier.succeed("lookup", "add", "https://lists.example/big.csv", small).contains("version 1: 3 records, csv"))
            #expect(try harrier.succeed("lookup", "add", "https://lists.example/big.csv", small).contains("unchanged"))
            #expect(try harrier.succeed("query", "--format", "jsonl", Self.query) == "{\"count_\":2,\"sum_n\":3}\n")
            #expect(try harrier.succeed("check", Self.query).hasPrefix("ok"))
            #expect(try harrier.succeed("lookup", "list", "--format", "jsonl").contains("\"name\":\"https://lists.example/big.csv\",\"format\":\"csv\",\"version\":1,\"rows\":3"))
            let bad = try Self.write("n,text\n1\n", to: "bad.csv", harrier)
            let outcome = try harrier.run(["lookup", "add", "https://lists.example/big.csv", bad])
            #expect(outcome.status == 1 && outcome.errors.contains("ING012") && outcome.errors.contains("line 2"))
            // Another tenant has none of it.
            try harrier.succeed("tenant", "add", "other")
            #expect(try harrier.succeed("lookup", "list", "--tenant", "other", "--format", "jsonl").isEmpty)
            #expect(try harrier.run(["query", "--tenant", "other", Self.query]).status == 2)
            #expect(try harrier.succeed("lookup", "remove", "https://lists.example/big.csv").contains("removed: version 1"))
            #expect(try harrier.succeed("lookup", "show", "https://lists.example/big.csv", "--format", "jsonl").contains("\"removedBy\":\""))
            #expect(try harrier.run(["query", Self.query]).status == 2)
        }
    }

    /// A hunt is checked without a database, which cannot know what is registered; it is not submitted where that is missing.
    @Test func aHuntThatReadsAListIsRefusedWhereItIsMissing() async throws {
        try await withTemporaryHome { harrier in
            let hunt = try Self.write(
                """
                name: listed
                title: Files of devices on a list
                steps:
                  - id: files
                    stage: stage
                    query: |
                      DeviceFileEvents
                      | where DeviceName in (_GetWatchlist('Assets') | project SearchKey)
                      | project Timestamp, DeviceId, DeviceName, ReportId, FileName
                """, to: "listed.yaml", harrier)
            #expect(try harrier.succeed("hunt", "check", hunt).contains("ok"))
            let submit = ["hunt", "submit", hunt, "--from", "2026-01-01", "--to", "2026-03-01", "--wait"]
            let refused = try harrier.run(submit)
            #expect(refused.status == 2 && refused.errors.contains("KQL3009") && refused.errors.contains("harrier lookup add 'Assets' FILE"))
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            let list = try Self.write("Device,Owner\nstefano-test,HR\n", to: "assets.csv", harrier)
            try harrier.succeed("lookup", "add", "Assets", list, "--search-key", "Device")
            let run = try harrier.run(submit)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try harrier.succeed("run", "show", "1").contains("reads lookup Assets, version 1"))
            #expect(try !harrier.succeed("finding", "list", "--format", "jsonl").isEmpty)
        }
    }

    /// Killed in the middle, an `add` leaves the version that was there; the next one is whole.
    @Test func outlivesAKilledAdd() async throws {
        try await withTemporaryHome { harrier in
            let small = try Self.write("n,text\n1,a\n2,b\n", to: "small.csv", harrier)
            try harrier.succeed("lookup", "add", "https://lists.example/big.csv", small)
            let lines = (0..<300_000).map { "\($0),some text that makes the row longer \($0)" }
            let big = try Self.write("n,text\n" + lines.joined(separator: "\n") + "\n", to: "big.csv", harrier)
            let address = "https://lists.example/big.csv"
            for pause in [700, 1500, 2500] {
                let process = try harrier.start("lookup", "add", address, big, log: harrier.home.appendingPathComponent("add.log"))
                try await Task.sleep(for: .milliseconds(pause))
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                // Unless it was done before the signal came.
                let answer = try harrier.succeed("query", "--format", "jsonl", Self.query)
                #expect(answer == "{\"count_\":2,\"sum_n\":3}\n" || answer == "{\"count_\":300000,\"sum_n\":44999850000}\n")
            }
            try harrier.succeed("lookup", "add", address, big)
            #expect(try harrier.succeed("query", "--format", "jsonl", Self.query) == "{\"count_\":300000,\"sum_n\":44999850000}\n")
        }
    }
}
