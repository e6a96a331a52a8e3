import Foundation
import HarrierTesting
import HuntModel

/// One recording from the shared telemetry folder, as events without repetition.
struct Recording: Sendable {
    struct Event: Sendable, Hashable {
        let table: String
        let time: DateTime
        let row: Evidence
        /// A stand-in for the stored fingerprint.
        let identity: String
    }

    var events: [Event]

    static let isAvailable = SharedFolder.isPresent

    init(_ name: String) throws {
        let text = try unzipped((SharedFolder.path ?? "") + "/telemetry/" + name + ".jsonl.gz")
        self.init(lines: text.split(separator: "\n").filter { line in !Self.besides.contains { line.contains($0) } })
    }

    /// Tables that the hunt does not ask; reading them would only cost time.
    private static let besides = ["AdvancedHunting-DeviceImageLoadEvents", "AdvancedHunting-DeviceRegistryEvents"]

    init(lines: [some StringProtocol]) {
        var seen: Set<Event> = []
        events = lines.compactMap { Event(String($0)) }.filter { seen.insert($0).inserted }
    }
}

extension Recording.Event {
    fileprivate init?(_ line: String) {
        guard let record = EvidenceValue.object(json: line), case .object(let row)? = record["properties"],
            case .text(let category)? = record["category"]
        else { return nil }
        let evidence = Evidence(row.filter { $0.value != .null && $0.value != .text("") })
        guard let time = evidence.time("Timestamp") else { return nil }
        let table = category.replacing("AdvancedHunting-", with: "")
        let parts = ["Timestamp", "DeviceId", "ReportId", "ActionType", "FileName", "ProcessId", "InitiatingProcessId", "RemotePort"]
        let identity = table + ":" + parts.map { evidence.text($0) ?? "" }.joined(separator: ":")
        self.init(table: table, time: time, row: evidence, identity: identity)
    }
}

private func unzipped(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}
