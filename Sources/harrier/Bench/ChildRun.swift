import Foundation

/// A command of this very binary, run by itself, so that what it needs can be measured.
struct ChildRun {
    let seconds: Double
    /// The most memory that was resident at a time, in MiB.
    let peakMemory: Double
    let output: String

    /// Standard error stays this process's own. Fails where the command does.
    init(_ arguments: [String], environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        let clock = ContinuousClock.now
        try process.run()
        var peak = 0.0
        while process.isRunning {
            peak = max(peak, Self.peak(of: process.processIdentifier))
            usleep(20_000)
        }
        seconds = (ContinuousClock.now - clock).seconds
        peakMemory = peak
        output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        guard process.terminationStatus == 0 else { throw CommandFailure.work("harrier \(arguments.joined(separator: " ")) failed: \(output)") }
    }

    /// The kernel keeps the high-water mark; 0 once the process is gone.
    private static func peak(of process: Int32) -> Double {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kibibytes = line.split(separator: " ").compactMap({ Double($0) }).first
        else { return 0 }
        return kibibytes / 1024
    }
}
