import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

@Suite struct WatchTests {
    /// Watches `folder` while `body` runs; gives what came of it.
    private func watching(_ databases: TestStores, _ folder: URL, _ body: () async throws -> Void) async throws -> IngestSummary {
        let stop = IngestStop()
        let ingestor = Ingestor(databases.stores)
        return try await withThrowingTaskGroup(of: IngestSummary.self) { group in
            group.addTask { try await ingestor.watch([folder.path], every: .milliseconds(50), until: stop) }
            do { try await body() } catch {
                stop.raise()
                throw error
            }
            stop.raise()
            return try await group.next() ?? IngestSummary()
        }
    }

    private func until(_ count: Int, _ events: StoredEvents, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for _ in 0..<600 {
            if try await events.identities().count >= count { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("never \(count) rows", sourceLocation: sourceLocation)
    }

    private func append(_ text: String, to file: URL) throws {
        if !FileManager.default.fileExists(atPath: file.path) { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    @Test func filesGrowAndCome() async throws {
        let databases = try await TestStores.fresh()
        let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)/h=01/m=00")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let blob = folder.appending(path: "PT1H.json")
        let events = try await StoredEvents(databases)
        try append(event(1) + "\r\n" + event(2) + "\r\n" + event(3).prefix(40), to: blob)
        let first = try await watching(databases, folder) {
            try await until(2, events)
            try await Task.sleep(for: .milliseconds(200))
            try append(event(3).dropFirst(40) + "\r\n", to: blob)
            try await until(3, events)
            try append(event(4) + "\r\n", to: folder.appending(path: "other.json"))
            try await until(4, events)
        }
        #expect(first.stored == 4 && first.duplicates == 0 && first.deadLetters == 0 && first.records == 4)

        // Another process goes on where this one was, and reads a file that was replaced.
        try append(event(5) + "\r\n", to: blob)
        let second = try await watching(databases, folder) {
            try await until(5, events)
            try FileManager.default.removeItem(at: blob)
            try append(event(6) + "\r\n" + event(1) + "\r\n" + event(2) + "\r\n" + event(3) + "\r\n" + event(7) + "\r\n" + event(8) + "\r\n", to: blob)
            try await until(8, events)
        }
        #expect(second.stored == 4 && second.duplicates == 3 && second.records == 7)
        #expect(try await events.texts("SELECT line::text FROM harrier.ingest_source ORDER BY source") == ["7", "2"])
        await events.close()
    }

    /// A compressed file is read when it is new, and whole when it changes; one that is being written is none yet.
    @Test func compressedFilesAreReadOnce() async throws {
        let databases = try await TestStores.fresh()
        let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(atPath: Recordings.uploaded, toPath: folder.appending(path: "a.jsonl.gz").path)
        let events = try await StoredEvents(databases)
        let count = { try await events.owner.row("SELECT coalesce(sum(rows), 0)::bigint FROM harrier.batch")?.int8(0) ?? 0 }
        let first = try await watching(databases, folder) {
            while try await count() < 1193 { try await Task.sleep(for: .milliseconds(50)) }
        }
        #expect(first.stored == 1193)
        let second = try await watching(databases, folder) { try await Task.sleep(for: .milliseconds(500)) }
        #expect(second.records == 0)
        await events.close()
    }

    @Test func aPlainFileIsGoneOnWith() async throws {
        let databases = try await TestStores.fresh()
        let file = try TemporaryFile((0..<100).map { event($0) }.joined(separator: "\n") + "\n")
        var options = IngestOptions()
        options.batchRows = 10
        #expect(try await Ingestor(databases.stores, options: options).run([file.path]).records == 100)
        let more = (100..<120).map { event($0) }.joined(separator: "\n")
        try append(more, to: URL(filePath: file.path))
        options.resumes = true
        let rest = try await Ingestor(databases.stores, options: options).run([file.path])
        #expect(rest.records == 20 && rest.stored == 20)
        options.resumes = false
        #expect(try await Ingestor(databases.stores, options: options).run([file.path]).duplicates == 120)
    }
}
