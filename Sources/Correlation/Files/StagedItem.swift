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
    var paths: [String] { unique([file.path] + renames.compactMap { $0.file?.path }) }
    var namings: [FileNaming] { paths.map(FileNaming.init) }
}

/// Files that the hunt's staging steps found, in order of time. A rename to another staged name goes on with the same file.
func stagedItems(in observations: [Observation], of hunt: HuntDefinition) -> [StagedItem] {
    let stagingSteps = Set(hunt.steps.filter { $0.stage == .stage }.map(\.id))
    let files = observations.filter { $0.file != nil }
    var items: [StagedItem] = []
    var claimed: Set<Observation> = []
    for observation in files where !stagingSteps.isDisjoint(with: observation.steps) {
        guard let file = observation.file, !claimed.contains(observation) else { continue }
        let item = follow(observation, file, through: files)
        claimed.formUnion(item.renames)
        claimed.formUnion(files.filter { isSameMaking($0, as: item) })
        items.append(item)
    }
    return items
}

/// Later writing of a file that is already staged and not yet gone: the same fact again.
private func isSameMaking(_ observation: Observation, as item: StagedItem) -> Bool {
    guard let file = observation.file, FileEvent.kind(of: observation.actionType) == .made else { return false }
    let gone = item.deletions.first?.time ?? .max
    return observation.time >= item.time && observation.time < gone && observation.actor?.instance != nil
        && observation.actor?.instance == item.observation.actor?.instance
        && item.paths.contains { foldedPath($0) == foldedPath(file.path) }
}

private func follow(_ staged: Observation, _ file: FileEvent, through files: [Observation]) -> StagedItem {
    var current = foldedPath(file.path)
    var renames: [Observation] = []
    var deletions: [Observation] = []
    for later in files where later.time > staged.time {
        guard let event = later.file else { continue }
        switch FileEvent.kind(of: later.actionType) {
        case .renamed where event.formerPath.map(foldedPath) == current:
            renames.append(later)
            current = foldedPath(event.path)
        case .deleted where foldedPath(event.path) == current: deletions.append(later)
        default: continue
        }
    }
    return StagedItem(observation: staged, file: file, renames: renames, deletions: deletions)
}
