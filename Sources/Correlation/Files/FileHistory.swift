/// What happened to files, by path, in order of time.
struct FileHistory: Sendable {
    private let at: [String: [Observation]]
    private let renamedFrom: [String: [Observation]]

    /// `observations` in order of time.
    init(_ observations: [Observation]) {
        at = Dictionary(grouping: observations.filter { $0.file != nil }) { $0.file?.foldedPath ?? "" }
        renamedFrom = Dictionary(grouping: observations.filter { $0.file?.foldedFormerPath != nil }) { $0.file?.foldedFormerPath ?? "" }
    }

    /// The next rename of the file at `path` after `time`.
    func nextRename(of path: String, after observation: Observation) -> Observation? {
        (renamedFrom[path] ?? []).first { $0.time > observation.time && FileEvent.kind(of: $0.actionType) == .renamed }
    }

    func events(at path: String, _ kind: FileEvent.Kind) -> [Observation] {
        (at[path] ?? []).filter { FileEvent.kind(of: $0.actionType) == kind }
    }
}
