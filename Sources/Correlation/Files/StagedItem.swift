import HuntModel

/// A file made ready to leave, and the names it had later.
struct StagedItem: Sendable, Hashable {
    let observation: Observation
    let file: FileEvent
    /// Renames of it, in order.
    let renames: [Observation]
    let deletions: [Observation]

    var time: DateTime { observation.time }
    /// Every path it had, the first one first.
    let paths: [String]
    let namings: [FileNaming]

    init(observation: Observation, file: FileEvent, renames: [Observation], deletions: [Observation]) {
        (self.observation, self.file, self.renames, self.deletions) = (observation, file, renames, deletions)
        paths = unique([file.path] + renames.compactMap { $0.file?.path })
        namings = paths.map(FileNaming.init)
    }
}

/// Files that the hunt's staging steps found, in order of time. A rename to another staged name goes on with the same file.
func stagedItems(in observations: [Observation], of hunt: HuntDefinition) -> [StagedItem] {
    let stagingSteps = Set(hunt.steps.filter { $0.stage == .stage }.map(\.id))
    let history = FileHistory(observations)
    var items: [StagedItem] = []
    var told: Set<String> = []
    for observation in observations where !stagingSteps.isDisjoint(with: observation.steps) {
        guard let file = observation.file, !told.contains(observation.evidence) else { continue }
        let item = follow(observation, file, through: history)
        told.formUnion((item.renames + makingsAgain(of: item, in: history)).map(\.evidence))
        items.append(item)
    }
    return items
}

private func follow(_ staged: Observation, _ file: FileEvent, through history: FileHistory) -> StagedItem {
    var names = [file.foldedPath]
    var renames: [Observation] = []
    var last = staged
    while renames.count < 64, let rename = history.nextRename(of: names[names.count - 1], after: last), let renamed = rename.file {
        renames.append(rename)
        names.append(renamed.foldedPath)
        last = rename
    }
    let deletions = history.events(at: names[names.count - 1], .deleted).filter { $0.time > last.time }
    return StagedItem(observation: staged, file: file, renames: renames, deletions: Array(deletions.prefix(1)))
}

/// Later writing of the file by the same process, before it is gone: the same fact again.
private func makingsAgain(of item: StagedItem, in history: FileHistory) -> [Observation] {
    guard let maker = item.observation.actor?.instance else { return [] }
    let gone = (item.renames + item.deletions).map(\.time).min() ?? .max
    return history.events(at: item.file.foldedPath, .made).filter { again in
        again.actor?.instance == maker && again.time >= item.time && again.time < gone
    }
}
