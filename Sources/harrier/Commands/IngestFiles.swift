import ArgumentParser
import Foundation
import HuntModel
import HuntStore
import Ingest
import UnixSignals

struct IngestFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Store telemetry: the Defender streaming format or the portal's CSV, plain or gzipped.",
        discussion: """
            Records that are stored already change nothing, so any file may be given twice.

              harrier ingest export.jsonl.gz
              harrier ingest /var/spool/defender
              zcat export.jsonl.gz | harrier ingest -
              harrier ingest --watch /var/spool/defender
              harrier ingest --table DeviceFileEvents export.csv
            """)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: FormatOption
    @Option(help: ArgumentHelp("The table whose rows the files hold as comma-separated values.", valueName: "table")) var table: String?
    @Flag(help: "Read what comes into the folders, until a signal ends it: new files, and what is added to files.") var watch = false
    @Option(help: ArgumentHelp("How often a watched folder is looked at.", valueName: "seconds")) var every = 5.0
    @Flag(help: "Go on where an ingest of the same file that was killed had stored it to.") var resume = false
    @Option(help: ArgumentHelp("Events that are so much later than now are refused: 90m, 1d.", valueName: "duration")) var futureTolerance = "1d"
    @Flag(help: "Take events of any later time.") var acceptFuture = false
    @Flag(help: "Events of 'harrier partition export' keep the identity that they had.") var keepIdentities = false
    @Argument(help: "Files, folders, or '-' for standard input.") var paths: [String]

    func validate() throws {
        if watch, paths.contains("-") { throw ValidationError("Standard input cannot be watched; without --watch it is read to its end.") }
        if every <= 0 || !every.isFinite { throw ValidationError("--every takes a number of seconds above 0.") }
    }

    func run() async throws {
        let tenant = try TenantName(options.tenant)
        let settings = try ingestOptions()
        let (paths, watch, every) = (paths, watch, every)
        let line = ProgressLine()
        let summary = try await Deployment.run(options) { deployment in
            let ingestor = Ingestor(deployment.stores, tenant: tenant, options: settings)
            return watch ? try await Self.watch(ingestor, paths, .seconds(every), line) : try await ingestor.run(paths) { line.show($0) }
        }
        line.finish()
        IngestReport(summary, output).print()
        if !summary.failures.isEmpty, !watch { throw CommandFailure.failed }
    }

    private static func watch(_ ingestor: Ingestor, _ folders: [String], _ every: Duration, _ line: ProgressLine) async throws -> IngestSummary {
        let stop = IngestStop()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return stop.raise() }
            }
            let summary = try await ingestor.watch(folders, every: every, until: stop) { line.show($0) }
            group.cancelAll()
            return summary
        }
    }

    private func ingestOptions() throws -> IngestOptions {
        var settings = IngestOptions()
        settings.resumes = resume
        settings.keepsIdentities = keepIdentities
        settings.futureTolerance = acceptFuture ? nil : try duration(futureTolerance)
        guard let table else { return settings }
        guard let known = EventTables.named(table) else { throw CommandFailure.usage("There is no table '\(table)'.") }
        settings.table = known
        return settings
    }

    private func duration(_ text: String) throws -> TimeSpan {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()), count >= 0, count < 1 << 24 else {
            throw CommandFailure.usage("--future-tolerance takes a number with s, m, h or d behind it: 90m, 1d.")
        }
        return TimeSpan(ticks: count * unit * DateTime.ticksPerSecond)
    }
}
