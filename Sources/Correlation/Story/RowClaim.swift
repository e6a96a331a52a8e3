import HuntModel

/// A reason to show an event in the story. An event with several reasons is one row.
struct RowClaim: Sendable {
    let observation: Observation
    let stage: Stage?
    let title: String
    let reason: String
    var techniques: [String] = []
}

/// The rows of the claims in order of time; a claim with a stage decides the title.
func rows(of claims: [RowClaim], in scene: Scene) -> [TimelineRow] {
    let byEvent = Dictionary(grouping: claims, by: \.observation.evidence)
    return scene.observations.compactMap { observation in byEvent[observation.evidence].flatMap { row($0, in: scene) } }
}

private func row(_ claims: [RowClaim], in scene: Scene) -> TimelineRow? {
    guard let claim = claims.first(where: { $0.stage != nil }) ?? claims.first else { return nil }
    let event = claim.observation
    return TimelineRow(
        time: event.time,
        table: event.table,
        action: event.actionType,
        stage: claim.stage,
        title: claim.title,
        process: scene.processes.best(event.startedProcess ?? event.actor)?.description,
        parent: scene.processes.best(event.startedProcess == nil ? event.parent : event.actor)?.description,
        object: event.file?.path,
        formerly: event.file?.formerPath,
        destination: event.connection?.destination,
        reason: joined(unique(claims.map(\.reason))),
        techniques: unique(claims.flatMap(\.techniques)),
        evidence: event.evidence)
}

/// A row that belongs to many files does not list them all.
private func joined(_ reasons: [String]) -> String {
    let shown = reasons.prefix(4).joined(separator: "; ")
    return reasons.count > 4 ? "\(shown); and \(reasons.count - 4) more" : shown
}
