import ArgumentParser
import Foundation
import HuntModel
import HuntStore
import Ingest

struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Store telemetry: the Defender streaming format, plain or gzipped.",
        discussion: """
            Records that are stored already change nothing, so any file may be given twice.

              harrier ingest export.jsonl.gz
              harrier ingest /var/spool/defender
              zcat export.jsonl.gz | harrier ingest -
            """)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: FormatOption
    @Argument(help: "Files, folders, or '-' for standard input.") var paths: [String]

    func run() async throws {
        let tenant = try TenantName(options.tenant)
        let paths = paths
        let bar = ProgressBar("ingest")
        let started = ContinuousClock.now
        let summary = try await Deployment.run(options) { deployment in
            try await Ingestor(deployment.stores, tenant: tenant).run(paths) { progress in
                bar.show(done: progress.records, total: nil, note: "records, \(progress.duplicates) known, \(progress.deadLetters) refused")
            }
        }
        bar.finish()
        report(summary, seconds: (ContinuousClock.now - started).seconds)
        if !summary.failures.isEmpty { throw CommandFailure.failed }
    }

    private func report(_ summary: IngestSummary, seconds: Double) {
        for failure in summary.failures { Terminal.complain("\(failure.code): \(failure.file): \(failure.message)\n") }
        if output.format != .table {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            if let data = try? encoder.encode(summary) { Terminal.print(String(decoding: data, as: UTF8.self) + "\n") }
            return
        }
        let tables = summary.rows.sorted { $0.key < $1.key }.filter { $0.value > 0 }
        Terminal.print(Listing(columns: ["table", "stored"], rows: tables.map { [.text($0.key), .number($0.value)] })
            .rendered(as: .table, width: Terminal.width))
        Terminal.print("\n\(summary.records) records in \(String(format: "%.1f", seconds)) s: \(summary.stored) stored, \(summary.duplicates) known already, \(summary.deadLetters) refused\n")
        if summary.deadLetters > 0 { Terminal.print("Refused records are kept with their reason in harrier.dead_letter of the events database.\n") }
        if summary.replacements > 0 { Terminal.print("\(summary.replacements) characters that PostgreSQL cannot store were replaced by U+FFFD.\n") }
        for (column, count) in summary.unknownColumns.sorted(by: { $0.key < $1.key }) {
            Terminal.print("unknown column \(column): not stored, \(count) records\n")
        }
    }
}
