import Foundation

/// One service of Harrier as an operating-system process of its own: this binary, started again.
///
/// Its standard input is a pipe that only this process holds: when this process ends, however it ends, the service
/// reads the end of the pipe and stops by itself.
final class ServiceProcess: Sendable {
    let name: String
    let identifier: Int32
    private let process: Process
    private let lifeline = Pipe()

    /// `log` nil leaves the service's log on our standard error.
    init(_ name: String, arguments: [String], environment: [String: String], log: URL?) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { $1 }
            .merging(["HARRIER_SUPERVISED": "1"]) { $1 }
        process.standardInput = lifeline
        process.standardOutput = FileHandle.standardError
        if let log {
            if !FileManager.default.fileExists(atPath: log.path) {
                _ = FileManager.default.createFile(atPath: log.path, contents: nil)
            }
            let handle = try FileHandle(forWritingTo: log)
            try handle.seekToEnd()
            process.standardOutput = handle
            process.standardError = handle
        }
        try process.run()
        self.name = name
        self.process = process
        identifier = process.processIdentifier
    }

    var isRunning: Bool { process.isRunning }
    var exitStatus: Int32 { process.terminationStatus }

    /// Asks it to stop, by the end of its standard input and by SIGTERM.
    func terminate() {
        try? lifeline.fileHandleForWriting.close()
        process.terminate()
    }

    func kill() { Foundation.kill(identifier, SIGKILL) }

    /// Asks it to stop, and ends it when it has not stopped after `patience`.
    func stop(within patience: Duration = .seconds(10)) async {
        terminate()
        let deadline = ContinuousClock.now + patience
        while isRunning {
            if ContinuousClock.now > deadline { kill() }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }
}
