import Foundation
import Ingest

/// What an ingest did, for people as text, for programs as JSON.
struct IngestReport {
    private let summary: IngestSummary
    private let output: FormatOption

    init(_ summary: IngestSummary, _ output: FormatOption) {
        self.summary = summary
        self.output = output
    }

    func print() {
        for failure in summary.failures { Terminal.complain("\(failure.code): \(failure.file): \(failure.message)\n") }
        output.format == .table ? printText() : printJSON()
    }

    private func printJSON() {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        if let data = try? encoder.encode(summary) { Terminal.print(String(decoding: data, as: UTF8.self) + "\n") }
    }

    private func printText() {
        let tables = summary.rows.sorted { $0.key < $1.key }.filter { $0.value > 0 }
        Terminal.print(Listing(columns: ["table", "stored"], rows: tables.map { [.text($0.key), .number($0.value)] })
            .rendered(as: .table, width: Terminal.width))
        Terminal.print(
            "\n\(summary.records) records in \(String(format: "%.1f", summary.seconds)) s: \(summary.stored) stored, "
                + "\(summary.duplicates) known already, \(summary.deadLetters) refused\n")
        if summary.records > 0 {
            Terminal.print("\(Int(summary.rowsPerSecond)) records/s, \(ByteText.of(summary.bytesPerSecond))/s read")
            Terminal.print(summary.lagSeconds.map { ", newest event \(LagText.of($0)) before it was stored\n" } ?? "\n")
        }
        if summary.late > 0 { Terminal.print("\(summary.late) of them are late: their time was sealed already.\n") }
        if summary.deadLetters > 0 { Terminal.print("Refused records are kept with their reason: harrier ingest dead-letters\n") }
        if summary.replacements > 0 { Terminal.print("\(summary.replacements) characters that PostgreSQL cannot store were replaced by U+FFFD.\n") }
        for (column, count) in summary.unknownColumns.sorted(by: { $0.key < $1.key }) {
            Terminal.print("unknown column \(column): kept in _overflow, \(count) records\n")
        }
    }
}
