import HuntModel

/// Ways out that process, file and network rows cannot show.
let notObservable = ["USB and other removable media", "clipboard and screen", "copies made inside the cloud"]

/// What the answers on a device rest on.
func coverage(of assessed: [Assessment], in scene: Scene, _ facts: CoverageFacts?) -> Coverage {
    let linked = Set(assessed.flatMap(\.links).map(\.evidence))
    let negative = assessed.filter(\.verdict.isNegative)
    return Coverage(
        asOf: facts?.asOf ?? scene.observations.last?.time ?? .min,
        tables: facts?.tables ?? [],
        channels: unique(negative.flatMap { channels(for: $0, in: scene) }),
        openChannels: openChannels(after: assessed.map(\.item), linked: linked, in: scene),
        gaps: unique(negative.flatMap(\.gaps)),
        notes: notes(on: assessed, in: scene, facts),
        notObservable: notObservable)
}

/// The channels that were looked at for one file.
func channels(for assessed: Assessment, in scene: Scene) -> [String] {
    let item = assessed.item
    let maker = item.observation.actor?.title ?? "an unnamed process"
    let user = item.observation.actor?.account
    var channels = ["connections of processes whose command line names \(item.file.name)"]
    if !assessed.tree.lineage.isEmpty {
        channels.append("connections of the process tree of \(maker) (\(counted(assessed.tree.members.count, "process", "processes")))")
    }
    if let user, !scene.classes.isShared(user) { channels.append("upload tools and public storage used by \(user.display)") }
    return channels
}

private func notes(on assessed: [Assessment], in scene: Scene, _ facts: CoverageFacts?) -> [String] {
    var notes: [String] = []
    let empty = (facts?.tables ?? []).filter { $0.rows == 0 }.map(\.table)
    if !empty.isEmpty { notes.append("no row of this device in " + empty.joined(separator: ", ")) }
    for host in unique(assessed.filter { isMadeByHost($0, scene) }.compactMap { $0.item.observation.actor?.name }) {
        notes.append("\(host) is the whole session: its other processes say nothing about the file")
    }
    notes += cappedPairs(of: assessed.filter(\.verdict.isNegative), in: scene)
    if scene.observations.contains(where: { $0.actionType.hasSuffix("AggregatedReport") }) {
        notes.append("some rows are hourly aggregates: their times stand for an interval")
    }
    return notes
}

private func isMadeByHost(_ assessed: Assessment, _ scene: Scene) -> Bool {
    assessed.item.observation.actor.map(scene.classes.isSessionHost) ?? false
}

/// Sensors record a connection of one process to one address once in a while: a repetition may have left no row.
private func cappedPairs(of assessed: [Assessment], in scene: Scene) -> [String] {
    var told: Set<String> = []
    return assessed.flatMap { scene.earlierContacts(of: $0) }.filter { told.insert($0.observation.evidence).inserted }.map { contact in
        "\(contact.process?.title ?? "a process") connected to \(contact.connection.destination) at \(contact.time), before staging;"
            + " connection rows are capped on the sensor, so a repetition may have left no row"
    }
}

/// `1 process`, `3 processes`
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
