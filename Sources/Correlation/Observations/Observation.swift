import HuntModel

/// One event as correlation sees it, whichever steps found it.
struct Observation: Sendable, Hashable {
    let table: String
    let time: DateTime
    let actionType: String
    /// Steps that found it, in the order of the hunt.
    let steps: [String]
    /// Fingerprint of the first step's finding.
    let evidence: String
    /// Who did it: the initiating process.
    let actor: ProcessRecord?
    /// Its parent, as far as the row names it.
    let parent: ProcessRecord?
    let action: Action

    enum Action: Sendable, Hashable {
        case process(ProcessRecord)
        case file(FileEvent)
        case connection(Connection)
        case other
    }
}

extension Observation {
    var connection: Connection? { if case .connection(let connection) = action { connection } else { nil } }
    var file: FileEvent? { if case .file(let file) = action { file } else { nil } }
    var startedProcess: ProcessRecord? { if case .process(let process) = action { process } else { nil } }
}

/// What happened to a file.
struct FileEvent: Sendable, Hashable {
    let path: String
    let name: String
    let formerPath: String?
    /// For comparison, as ``foldedPath`` makes them.
    let foldedPath: String
    let foldedFormerPath: String?
    let size: Int64?
    let sha256: String?

    enum Kind { case made, renamed, deleted, other }
}

extension FileEvent {
    static func kind(of actionType: String) -> Kind {
        switch actionType {
        case "FileCreated", "FileModified": .made
        case "FileRenamed": .renamed
        case "FileDeleted": .deleted
        default: .other
        }
    }
}
