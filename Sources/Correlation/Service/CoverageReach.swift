import HuntModel
import HuntStore

/// How far around the staged files coverage is measured.
private let reach = TimeSpan.days(1)

/// Per device the time that its coverage statement is about: a day before the first staged file to a day after the last horizon.
func coverageWindows(of findings: [Finding], _ hunt: HuntDefinition) -> [CoverageWindow] {
    let staging = Set(hunt.steps.filter { $0.stage == .stage }.map(\.id))
    let staged = Dictionary(grouping: findings.filter { staging.contains($0.step) }, by: \.device)
    return staged.sorted { $0.key < $1.key }.compactMap { device, findings in
        guard let first = findings.map(\.time).min(), let last = findings.map(\.time).max() else { return nil }
        return CoverageWindow(
            device: device, start: first.adding(TimeSpan(ticks: -reach.ticks)), end: last.adding(hunt.horizon).adding(reach))
    }
}

extension CoverageFacts {
    /// Events may be expected up to the run's start, or to the last one that is there: replayed telemetry can be ahead of the clock.
    init(tables: [TableCoverage], runStart: DateTime, gaps: [String]) {
        let last = tables.compactMap(\.last).max() ?? .min
        self.init(asOf: max(runStart, last), tables: tables, runGaps: gaps)
    }
}
