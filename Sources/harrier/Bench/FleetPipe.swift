import FleetGenerator
import Foundation

/// A named pipe that a thread of its own fills with a fleet's records, while `body` reads from it.
enum FleetPipe {
    static func run<T: Sendable>(_ options: FleetOptions, _ body: (_ path: String) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-fleet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("records").path
        guard mkfifo(path, 0o600) == 0 else { throw CommandFailure.work("no pipe: \(String(cString: strerror(errno)))") }
        // A reader that stops early is a failed write, and the end of the thread.
        signal(SIGPIPE, SIG_IGN)
        Thread.detachNewThread { _ = try? FleetSink(path: path, compressed: false).write(options) }
        return try await body(path)
    }
}
