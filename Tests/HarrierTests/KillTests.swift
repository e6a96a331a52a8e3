import Foundation
import Testing

/// Real processes, real signals: whatever dies during a run, the run completes and each finding is there once.
@Suite(.serialized) struct KillTests {
    enum Victim: String, CaseIterable { case worker, coordinator, both }

    @Test(arguments: Victim.allCases)
    func aRunOutlivesKilledServices(_ victim: Victim) async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            var slowed = harrier
            slowed.environment = ["HARRIER_TEST_SHARD_DELAY": "300ms", "HARRIER_LEASE": "2s"]
            try await withServices(of: slowed) { services in
                let run = try harrier.succeed(
                    "hunt", "submit", "internal-data-exfiltration", "--from", "2026-01-29", "--to", "2026-01-30", "--format", "jsonl")
                #expect(run.contains("\"run\""))
                for _ in 0..<4 {
                    try await Task.sleep(for: .milliseconds(400))
                    try services.kill(victim)
                }
                try await services.untilRunsEnd(of: harrier)
            }
            #expect(try Self.state(of: harrier) == ["succeeded"])
            let verdicts = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json"))
            #expect(verdicts["stefano-test"] == "STAGED-NOT-OBSERVED")
            #expect(verdicts.left == [])
            let staged = try harrier.succeed("finding", "list", "--step", "archives", "--format", "jsonl").split(separator: "\n")
            #expect(staged.count == Set(staged).count)
        }
    }

    static func state(of harrier: HarrierCommand) throws -> [String] {
        let runs = try #require(
            JSONSerialization.jsonObject(with: Data(harrier.succeed("run", "list", "--format", "json").utf8)) as? [[String: Any]])
        return runs.compactMap { $0["state"] as? String }
    }
}
