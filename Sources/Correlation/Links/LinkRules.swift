import HuntModel

/// One way to tell that a connection may have carried a staged file. `text` is the reason as a sentence, nil where it does not hold.
struct LinkRule: Sendable {
    let reason: Link.Reason
    let strength: Link.Strength
    let text: @Sendable (LinkCase) -> String?
}

/// The strongest first; a connection is linked by the first that holds.
let linkRules: [LinkRule] = [
    LinkRule(reason: .namedInRequest, strength: .strong) { link in
        let sent = link.contact.requests.first { $0.sends && link.isNamed(inRequest: $0.uri) }
        guard link.isAfter, let sent else { return nil }
        return "the request \(sent.method) \(sent.uri) names the file"
    },
    LinkRule(reason: .namedInCommandLine, strength: .strong) { link in
        guard link.isAfter, let process = link.process, process.instance != nil, link.isNamedInCommandLine else { return nil }
        return "the command line of \(process.title) names the file"
    },
    LinkRule(reason: .processTree, strength: .strong) { link in
        guard link.isAfter, link.isInTree, let process = link.process else { return nil }
        let maker = link.item.observation.actor
        let same = link.contact.instance == link.tree.lineage.first
        return same
            ? "\(process.title) made the file"
            : "\(process.title) is in the process tree of \(maker?.title ?? "the process") that made the file"
    },
    LinkRule(reason: .uploader, strength: .medium) { link in
        guard link.isWithinHorizon, link.isSameUser, let process = link.process, link.scene.classes.isUploader(process),
            !link.namesAnotherFile
        else { return nil }
        return "\(process.title) is an upload tool, run by the same user"
    },
    LinkRule(reason: .storage, strength: .medium) { link in
        guard link.isWithinHorizon, link.isSameUser, let process = link.process, !link.scene.classes.isGeneric(process),
            link.scene.places.isStorage(link.contact.connection.destination), !link.namesAnotherFile
        else { return nil }
        return "\(process.title) of the same user reached a place that takes files from anybody"
    },
    LinkRule(reason: .openSession, strength: .weak) { link in
        guard link.wasOpen, let process = link.process, let instance = link.contact.instance,
            link.tree.lineage.contains(instance)
        else { return nil }
        return "a session of \(process.title), opened before, was still open when the file was made"
    },
]

extension ProcessRecord {
    /// How sentences call it.
    var title: String { (name ?? "a process") + (instance.map { " (\($0.id))" } ?? "") }
}
