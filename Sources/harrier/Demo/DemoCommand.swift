import ArgumentParser
import Foundation
import HuntFiles
import HuntModel

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "The main job, from recordings to signed webhooks, in a fresh place that is gone afterwards.")
    @OptionGroup var hunts: HuntOptions
    @Option(help: ArgumentHelp("Folder of recordings.", valueName: "dir")) var recordings = "Tests/Recordings"
    @Option(help: "Worker processes.") var workers = 2

    private static let hunt = "internal-data-exfiltration"

    func run() async throws {
        let files = try recordingFiles()
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-demo-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: home) }
        let found = try hunts.library.hunt(Self.hunt) { StepCompilation.check($0, step: $1) }
        let submission = HuntSubmission(
            definition: found.definition, source: found.source, range: Self.range, clock: .systemNow, tenant: "default")
        // The receiver listens on loopback, where nothing is posted to unless it is allowed.
        setenv("HARRIER_WEBHOOK_ALLOW", "127.0.0.0/8", 1)
        let workers = workers
        say("Starting PostgreSQL, a coordinator, a deliverer and \(workers) workers")
        try await Deployment.run(try GlobalOptions.at(home)) { deployment in
            try await deployment.withServices(workers: workers) {
                try await Demo(deployment: deployment, files: files, submission: submission).run()
            }
        }
        say("Everything is stopped and removed")
    }

    private func recordingFiles() throws -> [String] {
        let files = ((try? FileManager.default.contentsOfDirectory(atPath: recordings)) ?? []).filter { $0.hasPrefix("founding_case") }.sorted()
        guard !files.isEmpty else { throw CommandFailure.usage("There are no recordings in '\(recordings)'; name their folder with --recordings.") }
        return files.map { recordings + "/" + $0 }
    }

    private static var range: TimeRange {
        TimeRange(start: DateTime(iso8601: "2026-01-29")?.ticks ?? 0, end: DateTime(iso8601: "2026-01-31")?.ticks ?? 1)
    }
}

func say(_ text: String) {
    Terminal.print((Terminal.colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text) + "\n")
}

extension GlobalOptions {
    /// The default tenant in a home of its own.
    static func at(_ home: URL) throws -> GlobalOptions { try GlobalOptions.parse(["--home", home.path]) }
}
