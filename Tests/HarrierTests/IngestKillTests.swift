import Foundation
import HarrierTesting
import HuntStore
import PostgresClient
import SQLText
import Testing

/// Real `harrier ingest` processes: killed at any moment, and held to their memory.
@Suite(.serialized) struct IngestKillTests {
    private func harrier(_ databases: TestStores) -> HarrierCommand {
        let stores = databases.stores
        return HarrierCommand(
            home: FileManager.default.temporaryDirectory,
            environment: [
                "HARRIER_CONTROL_URL": stores.control.connectionString, "HARRIER_EVENTS_URL": stores.events.connectionString,
                "HARRIER_WORK_URL": stores.work.connectionString,
            ])
    }

    private func event(_ number: Int, _ properties: String = "") -> String {
        let time = "2026-01-\(String(101 + number % 28).suffix(2))T16:49:20.\(1_000_000 + number)Z"
        return #"{"category":"AdvancedHunting-DeviceFileEvents","properties":{"Timestamp":"\#(time)","DeviceId":"d\#(number % 40)","ReportId":\#(number)\#(properties)}}"#
    }

    private func folder(_ name: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func stored(_ databases: TestStores) async throws -> (rows: Int64, distinct: Int64, landed: Int64) {
        let owner = try await databases.connect(.events)
        guard try await owner.row("SELECT to_regclass('t_default.\"DeviceFileEvents\"')::text")?.textOrNull(0) != nil else {
            await owner.close()
            return (0, 0, 0)
        }
        let row = try await owner.row(
            """
            SELECT count(*), count(DISTINCT (_identity, "DeviceId")), (SELECT coalesce(sum(rows), 0)::bigint FROM harrier.landing)
            FROM t_default."DeviceFileEvents"
            """)
        await owner.close()
        return try row.map { (try $0.int8(0), try $0.int8(1), try $0.int8(2)) } ?? (0, 0, 0)
    }

    /// Killed again and again, plainly or with `--resume` or while it watches, an ingest loses and doubles nothing.
    @Test(arguments: [[], ["--resume"], ["--watch", "--every", "0.1"]])
    func killedIngestsAreCompletedByTheNext(options: [String]) async throws {
        let databases = try await TestStores.fresh()
        let count = 40_000
        let folder = try folder("kill")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "PT1H.json")
        try Data((0..<count).map { event($0) + "\r\n" }.joined().utf8).write(to: file)
        let harrier = harrier(databases)
        let log = folder.appending(path: ".log")
        for _ in 0..<6 {
            let process = try harrier.start(["ingest"] + options + [options.contains("--watch") ? folder.path : file.path], log: log)
            try await Task.sleep(for: .milliseconds(Int64.random(in: 150...1500)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let last = try harrier.start(["ingest"] + options + ["--format", "json", options.contains("--watch") ? folder.path : file.path], log: log)
        defer { if last.isRunning { kill(last.processIdentifier, SIGKILL) } }
        if options.contains("--watch") {
            for _ in 0..<600 where try await stored(databases).rows < count { try await Task.sleep(for: .milliseconds(100)) }
            kill(last.processIdentifier, SIGTERM)
        }
        last.waitUntilExit()
        let said = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        #expect(last.terminationStatus == 0, "\(said)")
        let stored = try await stored(databases)
        #expect(stored.rows == count && stored.distinct == count && stored.landed == count)
    }

    /// Whatever comes, memory stays within 256 MiB.
    @Test(arguments: ["tiny", "one line", "long records", "escapes", "dead", "many properties"])
    func memoryIsBounded(input: String) async throws {
        let databases = try await TestStores.fresh()
        let folder = try folder("memory")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "events.jsonl")
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        for _ in 0..<12 { try handle.write(contentsOf: Data(hostile(input).utf8)) }
        try handle.close()
        let process = try harrier(databases).start(["ingest", file.path], log: folder.appending(path: "log"))
        var peak = 0
        while process.isRunning {
            peak = max(peak, Self.peakMemory(of: process.processIdentifier))
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(process.terminationStatus == 0)
        #expect(peak > 0 && peak <= 256 << 10, "\(input): \(peak) KiB")
        print("peak memory, \(input): \(peak / 1024) MiB")
    }

    private func hostile(_ input: String) -> String {
        switch input {
        case "tiny": String(repeating: "{}\n", count: 100_000)
        case "one line": String(repeating: "x", count: 8 << 20)
        case "long records": event(1, #","FileName":"\#(String(repeating: "a", count: 15 << 20))""#) + "\n"
        case "escapes":
            #"{"category":"CloudAppEvents","properties":{"Timestamp":"2026-01-29T16:49:20Z","RawEventData":"\#(String(repeating: "\u{1}", count: 12 << 20))"}}"# + "\n"
        case "dead": (0..<3000).map { event($0, #","FileSize":"\#(String(repeating: "y", count: 4000))""#) + "\n" }.joined()
        default: event(1, (0..<900_000).map { ",\"p\($0)\":1" }.joined()) + "\n"
        }
    }

    /// KiB; 0 when it is gone.
    private static func peakMemory(of process: Int32) -> Int {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return 0 }
        return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}
