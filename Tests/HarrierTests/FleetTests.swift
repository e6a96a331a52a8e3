import FleetGenerator
import Foundation
import HuntModel
import Testing

/// A fleet whose truth is known, hunted with the shipped hunt: what was staged is found, with the verdict that it deserves, and nobody else is accused.
@Suite struct FleetTests {
    @Test func theShippedHuntTellsTheTruthOfAGeneratedFleet() async throws {
        try await withTemporaryHome { harrier in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-fleet-" + UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let (records, truthFile) = (folder.appendingPathComponent("fleet.jsonl.gz").path, folder.appendingPathComponent("truth.json").path)
            try harrier.succeed(
                "bench", "generate", "--rows", "12000", "--devices", "40", "--days", "2", "--stories", "34", "--duplicates", "0.01", "--output", records,
                "--gzip", "--truth", truthFile)
            try harrier.succeed("ingest", records)
            #expect(try Self.rows(of: harrier) == 12_000)

            let truth = try JSONDecoder().decode(FleetTruth.self, from: Data(contentsOf: URL(fileURLWithPath: truthFile)))
            try harrier.succeed(
                "hunt", "submit", "internal-data-exfiltration", "--hunts", KillTests.hunts, "--from", truth.start.description, "--to",
                truth.end.description, "--wait")
            let found = try Verdicts(json: harrier.succeed("timeline", "list", "--format", "json")).byDevice
            #expect(truth.verdicts.count == 30)
            let wrong = Set(truth.verdicts.keys).union(found.keys).filter { truth.verdicts[$0]?.rawValue != found[$0] }
            for device in wrong {
                let kinds = truth.stories.filter { $0.device == device }.map(\.kind.rawValue)
                Issue.record("\(device), \(kinds): \(found[device] ?? "no timeline") instead of \(truth.verdicts[device]?.rawValue ?? "none")")
            }
        }
    }

    private static func rows(of harrier: HarrierCommand) throws -> Int {
        let tables = ["File", "Process", "Network", "Logon", "Registry", "ImageLoad", ""].map { "Device\($0)Events" }.joined(separator: ", ")
        let answer = try harrier.succeed("query", "union \(tables) | count", "--format", "jsonl")
        return Int(answer.filter(\.isNumber)) ?? 0
    }
}
