import ArgumentParser
import Foundation

/// Starts a child, watches it, and says what it died of.
struct Supervisor {
    let fuzzer: String
    let options: FuzzOptions

    /// The child starts a database first.
    private static let startup = Duration.seconds(60)

    func run() async throws {
        let journal = Journal(path: FileManager.default.temporaryDirectory.appending(path: "harrier-fuzz-\(UUID().uuidString)").path)
        defer { try? FileManager.default.removeItem(atPath: journal.path) }
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        child.arguments = [fuzzer] + arguments + ["--journal", journal.path]
        try child.run()
        let isStuck = watch(child, journal)
        child.waitUntilExit()
        await FuzzDatabase.remove(of: child.processIdentifier)
        let last = journal.read()
        guard isStuck || child.terminationStatus != 0 || child.terminationReason != .exit else {
            print("\(fuzzer): \(last?.count ?? 0) inputs, \(last?.accepted ?? 0) accepted, from seed \(options.seed)")
            return
        }
        if isStuck || child.terminationReason == .uncaughtSignal {
            print("\(fuzzer): \(isStuck ? "hangs" : "died of signal \(child.terminationStatus)") at seed \(last?.seed ?? 0)\n\(last?.input ?? "")")
        }
        throw ExitCode(1)
    }

    private var arguments: [String] {
        ["--seconds", "\(options.seconds)", "--seed", "\(options.seed)", "--goldens", options.goldens, "--corpora", options.corpora]
            + (options.only.map { ["--only", "\($0)"] } ?? [])
    }

    /// Until the child ends; true where it had to be stopped.
    private func watch(_ child: Process, _ journal: Journal) -> Bool {
        var (seen, since) = (Date.distantPast, ContinuousClock.now)
        while child.isRunning {
            Thread.sleep(forTimeInterval: 0.2)
            let changed = (try? FileManager.default.attributesOfItem(atPath: journal.path))?[.modificationDate] as? Date
            if let changed, changed != seen { (seen, since) = (changed, .now) }
            let patience = changed == nil ? Self.startup : .seconds(options.patience)
            guard since.duration(to: .now) > patience else { continue }
            kill(child.processIdentifier, SIGKILL)
            return true
        }
        return false
    }
}
