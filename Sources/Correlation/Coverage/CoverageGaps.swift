import HuntModel

/// Tables without which no negative verdict holds: who connected, and who started whom.
let requiredTables = ["DeviceNetworkEvents", "DeviceProcessEvents"]

/// What is missing for a negative verdict on one staged file, in sentences; empty where coverage is complete.
func coverageGaps(of item: StagedItem, in scene: Scene, _ facts: CoverageFacts?) -> [String] {
    guard let facts else { return ["coverage was not measured"] }
    let horizon = item.time.adding(scene.hunt.horizon)
    return requiredTables.flatMap { gaps(of: $0, from: item.time, to: horizon, facts) }
        + silence(of: item, until: horizon, in: scene)
        + unknownMaker(of: item)
        + facts.runGaps
}

private func gaps(of table: String, from staged: DateTime, to horizon: DateTime, _ facts: CoverageFacts) -> [String] {
    let rows = facts.tables.first { $0.table == table }
    guard let first = rows?.first, let last = rows?.last else { return ["\(table) has no row of this device"] }
    var gaps: [String] = []
    if first > staged { gaps.append("\(table) begins at \(first), after the file was staged at \(staged)") }
    if last < horizon { gaps.append("\(table) ends at \(last), before the horizon at \(horizon)") }
    return gaps
}

/// A device that shows no connection at all until the horizon may be silent or unseen.
private func silence(of item: StagedItem, until horizon: DateTime, in scene: Scene) -> [String] {
    let heard = scene.isHeard(after: item.time, until: horizon)
    return heard ? [] : ["no connection of this device was recorded from \(item.time) to \(horizon): silence or blindness, nobody can tell"]
}

private func unknownMaker(of item: StagedItem) -> [String] {
    guard item.observation.actor?.instance == nil else { return [] }
    return ["the process that made \(item.file.name) has no id or no creation time: its tree cannot be followed"]
}
