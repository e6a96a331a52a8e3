import HuntModel

/// A staged file and a connection, before anybody knows whether they belong together.
struct LinkCase: Sendable {
    let item: StagedItem
    let tree: ProcessTree
    let contact: Contact
    let scene: Scene

    var isAfter: Bool { contact.time > item.time }
    var isWithinHorizon: Bool { isAfter && contact.time <= item.time.adding(scene.hunt.horizon) }

    /// The connecting process, where the telemetry has one that is not the host of a session.
    var process: ProcessRecord? { contact.process.flatMap { scene.classes.isSessionHost($0) ? nil : $0 } }

    var isInTree: Bool { contact.instance.map(tree.members.contains) ?? false }

    /// Made by the same user, where that says something.
    var isSameUser: Bool {
        guard let maker = item.observation.actor?.account, let user = contact.process?.account else { return false }
        return maker.isSame(as: user) && !scene.classes.isShared(maker)
    }

    var isNamedInCommandLine: Bool { contact.commandLine.map { line in item.namings.contains { $0.isNamed(in: line) } } ?? false }

    func isNamed(inRequest uri: String) -> Bool {
        let uri = FoldedText(uri)
        return item.namings.contains { $0.isNamed(inRequest: uri) }
    }

    /// The command line says which staged file it is about, and it is another one.
    var namesAnotherFile: Bool {
        guard let line = contact.commandLine, !isNamedInCommandLine else { return false }
        return scene.items.contains { other in other.namings.contains { $0.isNamed(in: line) } }
    }

    /// Recorded as still open when the file was made: by its duration, or by later activity between the same ends.
    var wasOpen: Bool {
        guard contact.connection.status == .succeeded, contact.time <= item.time else { return false }
        if let duration = contact.connection.duration, contact.time.adding(duration) >= item.time { return true }
        return contact.connection.ends.flatMap { scene.lastSeen[$0] }.map { $0 > item.time } ?? false
    }
}
