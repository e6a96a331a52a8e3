import HuntModel

/// The story of all staged files as rows in order of time.
func rows(telling assessed: [Assessment], in scene: Scene) -> [TimelineRow] {
    let linked = Set(assessed.flatMap(\.links).map(\.evidence))
    let claims = assessed.flatMap { one in
        fileClaims(one, scene) + processClaims(one, scene) + linkClaims(one, scene) + earlierClaims(one, besides: linked, scene)
    }
    return rows(of: claims, in: scene)
}

private func fileClaims(_ assessed: Assessment, _ scene: Scene) -> [RowClaim] {
    let item = assessed.item
    let made = RowClaim(
        observation: item.observation, stage: .stage, title: "file staged", reason: stepTitle(item.observation, scene),
        techniques: techniques(item.observation, scene))
    let renamed = item.renames.map {
        RowClaim(
            observation: $0, stage: .transform, title: "file renamed", reason: "\(item.file.name) under another name",
            techniques: techniques($0, scene))
    }
    let deleted = item.deletions.map {
        RowClaim(
            observation: $0, stage: .cleanUp, title: "file deleted", reason: "\(item.file.name) is removed",
            techniques: techniques($0, scene))
    }
    return [made] + renamed + deleted
}

/// Starts of the processes of the tree, and of those that a link is about.
private func processClaims(_ assessed: Assessment, _ scene: Scene) -> [RowClaim] {
    let name = assessed.item.file.name
    let linked = Set(assessed.links.filter { $0.trust == nil }.map(\.evidence))
    let senders = Set(scene.contacts.filter { linked.contains($0.observation.evidence) }.compactMap(\.instance))
    return scene.observations.compactMap { event in
        guard let instance = scene.processes.canonical(event.startedProcess?.instance) else { return nil }
        if instance == assessed.tree.lineage.first {
            return RowClaim(
                observation: event, stage: .stage, title: "process started", reason: "it made \(name)",
                techniques: techniques(assessed.item.observation, scene))
        }
        let reason: String
        if assessed.tree.lineage.contains(instance) {
            reason = "ancestor of the process that made \(name)"
        } else if senders.contains(instance) {
            reason = "it connected after \(name) was staged"
        } else if assessed.tree.members.contains(instance) {
            reason = "in the process tree that made \(name)"
        } else {
            return nil
        }
        return RowClaim(observation: event, stage: nil, title: "process started", reason: reason)
    }
}

/// Connections with a link that no trust allows.
private func linkClaims(_ assessed: Assessment, _ scene: Scene) -> [RowClaim] {
    let links = Dictionary(assessed.links.filter { $0.trust == nil }.map { ($0.evidence, $0) }) { first, _ in first }
    return scene.contacts.compactMap { contact in links[contact.observation.evidence].map { claim($0, contact, scene) } }
}

/// What the tree reached before the file was there; `linked` connections are told elsewhere.
private func earlierClaims(_ assessed: Assessment, besides linked: Set<String>, _ scene: Scene) -> [RowClaim] {
    scene.contacts.compactMap { contact in
        guard contact.time <= assessed.item.time, !linked.contains(contact.observation.evidence),
            contact.instance.map(assessed.tree.members.contains) ?? false
        else { return nil }
        return RowClaim(
            observation: contact.observation, stage: nil, title: "connection before staging",
            reason: "made before \(assessed.item.file.name) was there")
    }
}

private func claim(_ link: Link, _ contact: Contact, _ scene: Scene) -> RowClaim {
    let succeeded = link.outcome == .succeeded
    return RowClaim(
        observation: contact.observation, stage: succeeded ? .leave : nil,
        title: succeeded ? "connection" : "failed connection", reason: link.text,
        techniques: succeeded ? techniques(contact.observation, scene) : [])
}

/// The techniques of the steps that found the event.
private func techniques(_ observation: Observation, _ scene: Scene) -> [String] {
    unique(scene.hunt.steps.filter { observation.steps.contains($0.id) }.flatMap(\.techniques))
}

private func stepTitle(_ observation: Observation, _ scene: Scene) -> String {
    scene.hunt.steps.first { observation.steps.contains($0.id) }?.title ?? ""
}
