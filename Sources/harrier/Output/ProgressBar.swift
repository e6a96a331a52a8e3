import Foundation

/// One line on a terminal that says how far the work is; silent in a pipe.
struct ProgressBar {
    private let label: String
    private let started = ContinuousClock.now
    private let enabled: Bool

    init(_ label: String, enabled: Bool = Terminal.errorIsTerminal) {
        self.label = label
        self.enabled = enabled
    }

    /// `total` nil while it is unknown.
    func show(done: Int64, total: Int64?, note: String = "") {
        guard enabled else { return }
        let seconds = Self.seconds(ContinuousClock.now - started)
        var line = label + " "
        if let total, total > 0 {
            let share = min(1, Double(done) / Double(total))
            let filled = Int(share * 24)
            line += "[" + String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled) + "] \(done)/\(total)"
            if done > 0, done < total { line += "  \(Int(seconds / Double(done) * Double(total - done)) + 1) s left" }
        } else {
            line += "\(done)"
        }
        if seconds > 0.5, done > 0 { line += "  \(Int(Double(done) / seconds))/s" }
        Terminal.complain("\r\u{1B}[K" + line + (note.isEmpty ? "" : "  " + note))
    }

    func finish() {
        if enabled { Terminal.complain("\r\u{1B}[K") }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
