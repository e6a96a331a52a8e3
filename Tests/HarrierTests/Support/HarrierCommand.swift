import Foundation
import Testing

/// The `harrier` binary that was built beside the tests, run as a user runs it.
struct HarrierCommand {
    var home: URL
    var environment: [String: String] = [:]

    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs to the end.
    func run(_ arguments: [String], input: Data? = nil) throws -> Outcome {
        let process = try prepared(arguments)
        let output = FileHandle.temporary()
        let errors = FileHandle.temporary()
        process.standardOutput = output
        process.standardError = errors
        if let input {
            // A command that ends early must not end the tests with it.
            signal(SIGPIPE, SIG_IGN)
            let pipe = Pipe()
            process.standardInput = pipe
            try process.run()
            try pipe.fileHandleForWriting.write(contentsOf: input)
            try pipe.fileHandleForWriting.close()
        } else {
            process.standardInput = FileHandle.nullDevice
            try process.run()
        }
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try output.text(), errors: try errors.text())
    }

    /// Runs to the end and expects status 0; gives standard output.
    @discardableResult
    func succeed(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let outcome = try run(arguments)
        try #require(outcome.status == 0, "harrier \(arguments.joined(separator: " ")): \(outcome.errors)", sourceLocation: sourceLocation)
        return outcome.output
    }

    /// Starts it and leaves it running; its standard error goes to `log`.
    func start(_ arguments: String..., log: URL) throws -> Process { try start(arguments, log: log) }

    func start(_ arguments: [String], log: URL) throws -> Process {
        let process = try prepared(arguments)
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let handle = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        return process
    }

    private func prepared(_ arguments: [String]) throws -> Process {
        let process = Process()
        let binary: URL = try #require(Self.binary, "the harrier binary is not beside the tests")
        process.executableURL = binary
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("HARRIER_") }
            .merging(["HARRIER_HOME": home.path]) { $1 }
            .merging(environment) { $1 }
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

extension FileHandle {
    /// An unnamed file of its own.
    static func temporary() -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-test-" + UUID().uuidString)
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: url) }
        return (try? FileHandle(forUpdating: url)) ?? .nullDevice
    }

    func text() throws -> String {
        try seek(toOffset: 0)
        return String(decoding: try readToEnd() ?? Data(), as: UTF8.self)
    }
}
