public import HuntModel

/// Links the findings of one hunt on one device into a timeline. Pure: the same findings in any order give the same timeline.
public struct Correlator: Sendable {
    private let hunt: HuntDefinition
    private let revision: Int

    public init(hunt: HuntDefinition, revision: Int = 1) {
        self.hunt = hunt
        self.revision = revision
    }

    /// One device's findings, of all steps, to its timeline. Nil where nothing was staged: then there is no story to tell.
    public func timeline(_ findings: [Finding], coverage facts: CoverageFacts?) -> Timeline? {
        guard let device = findings.max(by: { ($0.time, $0.fingerprint) < ($1.time, $1.fingerprint) }) else { return nil }
        let scene = Scene(findings, of: hunt)
        let assessed = Assessment.all(in: scene, facts)
        let rows = rows(telling: assessed, in: scene)
        guard let first = assessed.first, let end = assessed.map(\.horizon).max() else { return nil }
        return Timeline(
            device: device.deviceName,
            deviceId: device.device,
            hunt: hunt.name,
            huntRevision: revision,
            verdict: Verdict.worst(assessed.map(\.verdict)),
            summary: summary(of: assessed, in: scene),
            accounts: accounts(in: assessed),
            start: min(first.item.time, rows.first?.time ?? first.item.time),
            end: max(end, rows.last?.time ?? end),
            stages: Stage.allCases.filter { stage in rows.contains { $0.stage == stage } },
            staged: assessed.map { stagedFile($0, in: scene) },
            rows: rows,
            folded: foldedRows(of: assessed),
            coverage: coverage(of: assessed, in: scene, facts))
    }

    /// Findings of many devices, grouped; devices in order of their ids.
    public func timelines(_ findings: [Finding], coverage: [String: CoverageFacts]) -> [Timeline] {
        Dictionary(grouping: findings, by: \.device).sorted { $0.key < $1.key }
            .compactMap { device, findings in timeline(findings, coverage: coverage[device]) }
    }
}
