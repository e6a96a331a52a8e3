import Foundation
import Ingest

/// One line on a terminal that says how far an ingest is; silent in a pipe.
struct ProgressLine {
    func show(_ summary: IngestSummary) {
        guard Terminal.errorIsTerminal else { return }
        var parts = [
            "ingest \(summary.records) records", "\(Int(summary.rowsPerSecond))/s", "\(ByteText.of(summary.bytesPerSecond))/s",
            "\(summary.duplicates) known", "\(summary.deadLetters) refused",
        ]
        if let lag = summary.lagSeconds { parts.append("lag \(LagText.of(lag))") }
        Terminal.complain("\r\u{1B}[K" + parts.joined(separator: "  ").prefix(max(20, Terminal.errorWidth - 1)))
    }

    func finish() { if Terminal.errorIsTerminal { Terminal.complain("\r\u{1B}[K") } }
}

enum ByteText {
    static func of(_ bytes: Double) -> String {
        bytes < 1_048_576 ? String(format: "%.0f KiB", bytes / 1024) : String(format: "%.1f MiB", bytes / 1_048_576)
    }
}

enum LagText {
    static func of(_ seconds: Double) -> String {
        if seconds < 120 { return String(format: "%.0f s", seconds) }
        if seconds < 7200 { return String(format: "%.0f min", seconds / 60) }
        return seconds < 172_800 ? String(format: "%.0f h", seconds / 3600) : String(format: "%.0f d", seconds / 86_400)
    }
}
