import HuntModel

/// Findings of one device as observations in order of time: one per event, however many steps found it.
func readObservations(_ findings: [Finding], of hunt: HuntDefinition) -> [Observation] {
    let order = Dictionary(hunt.steps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let known = findings.filter { order[$0.step] != nil }
    let events = Dictionary(grouping: known, by: EventKey.init)
    return events.values
        .map { same in read(same.sorted { (order[$0.step] ?? 0, $0.fingerprint) < (order[$1.step] ?? 0, $1.fingerprint) }) }
        .sorted { ($0.time, $0.table, $0.evidence) < ($1.time, $1.table, $1.evidence) }
}

/// What makes an event one of a kind on its device. A row without a report number stands for itself.
private struct EventKey: Hashable {
    let source: String
    let time: DateTime
    let report: String
    let action: String?

    init(_ finding: Finding) {
        source = finding.source
        time = finding.time
        report = finding.evidence.text("ReportId") ?? finding.fingerprint
        action = finding.evidence.text("ActionType")
    }
}

/// Findings of one event, in the order of the hunt's steps.
private func read(_ findings: [Finding]) -> Observation {
    let first = findings[0]
    let row = findings.dropFirst().reduce(first.evidence) { $0.filled(from: $1.evidence) }
    let actor = ProcessRecord(initiatingIn: row)
    return Observation(
        table: first.source,
        time: first.time,
        actionType: row.text("ActionType") ?? "",
        steps: unique(findings.map(\.step)),
        evidence: first.fingerprint,
        actor: actor,
        parent: ProcessRecord(initiatingParentIn: row),
        action: readAction(row, table: first.source, actor: actor))
}

/// The elements without repetition, in order.
func unique<Element: Hashable>(_ elements: some Sequence<Element>) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
