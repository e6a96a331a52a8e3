import HuntModel

/// Processes that connected between staging and horizon without a link to a staged file; the busiest first.
func openChannels(after items: [StagedItem], linked: Set<String>, in scene: Scene) -> [OpenChannel] {
    let contacts = scene.contacts.filter { contact in
        contact.succeeded && !linked.contains(contact.observation.evidence) && contact.canReceive
            && items.contains { contact.time > $0.time && contact.time <= $0.time.adding(scene.hunt.horizon) }
    }
    return Dictionary(grouping: contacts) { $0.process?.name?.lowercased() }
        .compactMap { process, contacts in channel(process, contacts.map(\.time)) }
        .sorted { ($1.connections, $0.process ?? "") < ($0.connections, $1.process ?? "") }
}

private func channel(_ process: String?, _ times: [DateTime]) -> OpenChannel? {
    guard let first = times.min(), let last = times.max() else { return nil }
    return OpenChannel(process: process, connections: times.count, first: first, last: last)
}
