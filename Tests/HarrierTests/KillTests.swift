import Foundation
import Testing

/// Real processes, real signals: whatever dies during a run, the run completes and each finding is there once.
@Suite(.serialized) struct KillTests {
    enum Victim: String, CaseIterable {
        case worker, coordinator, both

        var services: [String] {
            switch self {
            case .worker: ["worker"]
            case .coordinator: ["coordinator"]
            case .both: ["worker", "coordinator"]
            }
        }
    }

    private static let leases = ["HARRIER_LEASE": "2", "HARRIER_COORDINATOR_LEASE": "2"]

    @Test(arguments: Victim.allCases)
    func aRunOutlivesKilledServices(_ victim: Victim) async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            try await Self.withServices(of: harrier) { up in
                let run = try Self.submit(to: harrier)
                for _ in 0..<3 {
                    try await Task.sleep(for: .milliseconds(600))
                    for process in try up.children(victim.services) { kill(process, SIGKILL) }
                }
                try await Self.untilEnd(run, of: harrier)
            }
            try Self.expectTheWholeAnswer(of: harrier)
        }
    }

    /// Frozen with a shard in its hands, past its lease, and woken again, a worker adds nothing to what another one did meanwhile.
    @Test func aWorkerThatWakesTooLateAddsNothing() async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("ingest", Recording.file("founding_case").path)
            try await Self.withServices(of: harrier, shardDelay: 1000) { up in
                let run = try Self.submit(to: harrier)
                let frozen = try await Self.freezeWorker(of: run, harrier)
                try await Self.untilEnd(run, of: harrier)
                kill(frozen, SIGCONT)
                try await Task.sleep(for: .seconds(3))
                let shards = try harrier.succeed("run", "show", run, "--format", "jsonl")
                #expect(shards.contains("\"attempts\":2"), "nobody had to take over: \(shards)")
            }
            try Self.expectTheWholeAnswer(of: harrier)
        }
    }

    /// Stops a worker that has leased a shard and still has when it is stopped. Gives its process id.
    private static func freezeWorker(of run: String, _ harrier: HarrierCommand) async throws -> Int32 {
        for _ in 0..<300 {
            guard let process = try leaseHolder(of: run, harrier) else {
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            kill(process, SIGSTOP)
            if try leaseHolder(of: run, harrier) == process { return process }
            kill(process, SIGCONT)
        }
        throw NoLease()
    }

    private struct NoLease: Error {}

    private static func leaseHolder(of run: String, _ harrier: HarrierCommand) throws -> Int32? {
        let shards = try harrier.succeed("run", "show", run, "--format", "jsonl").split(separator: "\n")
        let leased = shards.first { $0.contains("\"state\":\"leased\"") }
        return leased?.firstMatch(of: /"worker":"[^"]*:(\d+)"/).flatMap { Int32($0.output.1) }
    }

    // MARK: -

    private struct Services {
        let up: Int32

        /// Process ids of the services of these names that run now.
        func children(_ names: [String]) throws -> [Int32] {
            let children = try String(contentsOfFile: "/proc/\(up)/task/\(up)/children", encoding: .utf8)
            let all = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(up)/task").flatMap { thread in
                (try? String(contentsOfFile: "/proc/\(up)/task/\(thread)/children", encoding: .utf8))?.split(separator: " ") ?? []
            }
            let identifiers = Set((all + children.split(separator: " ")).compactMap { Int32($0) })
            return identifiers.filter { identifier in
                let line = (try? String(contentsOfFile: "/proc/\(identifier)/cmdline", encoding: .utf8)) ?? ""
                return names.contains { line.contains("\0\($0)\0") }
            }.sorted()
        }
    }

    /// `shardDelay`: milliseconds by which every shard takes longer.
    private static func withServices(
        of harrier: HarrierCommand, shardDelay: Int = 250, _ body: (Services) async throws -> Void
    ) async throws {
        var slowed = harrier
        slowed.environment = leases.merging(["HARRIER_TEST_SHARD_DELAY": String(shardDelay)]) { $1 }
        let log = harrier.home.appendingPathExtension("log")
        let process = try slowed.start("up", "--workers", "2", log: log)
        defer { try? FileManager.default.removeItem(at: log) }
        do {
            try await body(Services(up: process.processIdentifier))
        } catch {
            process.terminate()
            process.waitUntilExit()
            Issue.record("the services said: \((try? String(contentsOf: log, encoding: .utf8)) ?? "")")
            throw error
        }
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private static func submit(to harrier: HarrierCommand) throws -> String {
        let line = try harrier.succeed(
            "hunt", "submit", "internal-data-exfiltration", "--hunts", Self.hunts, "--from", "2026-01-29", "--to", "2026-01-30", "--format", "jsonl")
        return try #require(line.firstMatch(of: /"run":(\d+)/)).output.1.description
    }

    static let hunts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("hunts").path

    private static func untilEnd(_ run: String, of harrier: HarrierCommand) async throws {
        for _ in 0..<240 {
            let list = try harrier.succeed("run", "list", "--format", "jsonl")
            if list.contains("\"state\":\"succeeded\"") { return }
            try #require(!list.contains("\"state\":\"failed\"") && !list.contains("\"state\":\"partial\""), "\(list)")
            try await Task.sleep(for: .milliseconds(250))
        }
        Issue.record("run \(run) did not end: \(try harrier.succeed("run", "show", run))")
    }

    private static func expectTheWholeAnswer(of harrier: HarrierCommand) throws {
        let verdicts = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json"))
        #expect(verdicts["stefano-test"] == "STAGED-NOT-OBSERVED")
        #expect(verdicts.left == [])
        // Sixteen archives are made in the recording: one by the script, three by hand, twelve by agents.
        let staged = try harrier.succeed("finding", "list", "--step", "archives", "--format", "jsonl").split(separator: "\n")
        let facts = staged.compactMap { $0.firstMatch(of: /"evidence":(.*)\}/)?.output.1 }
        #expect(staged.count == 16)
        #expect(Set(facts).count == facts.count)
    }
}
