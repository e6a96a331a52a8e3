import Foundation
import HarrierTesting
import HuntStore
import PostgresClient
import Testing

/// The `harrier` binary that was built beside the tests, working on the databases of a test.
struct HarrierProcess {
    let stores: Stores
    /// Beside the databases: a lease that lapses soon.
    var environment = ["HARRIER_SEAL_LEASE": "1"]

    /// Starts it and leaves it running.
    func start(_ arguments: String...) throws -> Process { try started(arguments) }

    /// Runs to the end, whatever that is.
    func run(_ arguments: String...) throws -> Process {
        let process = try started(arguments)
        process.waitUntilExit()
        return process
    }

    private func started(_ arguments: [String]) throws -> Process {
        let process = Process()
        let binary: URL = try #require(Self.binary, "the harrier binary is not beside the tests")
        process.executableURL = binary
        process.arguments = arguments
        let databases = [
            "HARRIER_CONTROL_URL": stores.control.connectionString, "HARRIER_EVENTS_URL": stores.events.connectionString,
            "HARRIER_WORK_URL": stores.work.connectionString,
        ]
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("HARRIER_") }
            .merging(databases) { $1 }.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The products stand in one folder: that of the test bundle, which the runner has as an argument or is itself.
    private static let binary: URL? = {
        let places = ProcessInfo.processInfo.arguments + [URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path]
        return places.lazy
            .map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("harrier") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()
}
