import HuntModel

/// The story of all staged files as rows in order of time.
func rows(telling assessed: [Assessment], in scene: Scene) -> [TimelineRow] {
    let own = assessed.flatMap { fileClaims($0, scene) + lineageClaims($0, scene) + linkClaims($0, scene) }
    return rows(of: own + treeClaims(assessed, scene) + earlierClaims(assessed, scene), in: scene)
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

/// Starts of the process that made the file, of its ancestors, and of those that a link is about.
private func lineageClaims(_ assessed: Assessment, _ scene: Scene) -> [RowClaim] {
    let name = assessed.item.file.name
    let maker = assessed.tree.lineage.first.flatMap { scene.starts[$0] }.map {
        RowClaim(
            observation: $0, stage: .stage, title: "process started", reason: "it made \(name)",
            techniques: techniques(assessed.item.observation, scene))
    }
    let ancestors = assessed.tree.lineage.dropFirst().compactMap { scene.starts[$0] }.map {
        RowClaim(observation: $0, stage: nil, title: "process started", reason: "ancestor of the process that made \(name)")
    }
    let senders = linkedContacts(assessed, scene).compactMap { $0.contact.instance }.compactMap { scene.starts[$0] }.map {
        RowClaim(observation: $0, stage: nil, title: "process started", reason: "it connected after \(name) was staged")
    }
    return [maker].compactMap { $0 } + ancestors + senders
}

/// Starts of the other processes of the trees, each once.
private func treeClaims(_ assessed: [Assessment], _ scene: Scene) -> [RowClaim] {
    var told = Set(assessed.flatMap(\.tree.lineage))
    return assessed.flatMap { one in
        one.tree.members.subtracting(told).sorted().compactMap { member -> RowClaim? in
            told.insert(member)
            return scene.starts[member].map {
                RowClaim(
                    observation: $0, stage: nil, title: "process started", reason: "in the process tree that made \(one.item.file.name)")
            }
        }
    }
}

/// Connections with a link that no trust allows.
private func linkClaims(_ assessed: Assessment, _ scene: Scene) -> [RowClaim] {
    linkedContacts(assessed, scene).map { claim($0.link, $0.contact, scene) }
}

private func linkedContacts(_ assessed: Assessment, _ scene: Scene) -> [(link: Link, contact: Contact)] {
    assessed.links.filter { $0.trust == nil }.compactMap { link in scene.contact(of: link.evidence).map { (link, $0) } }
}

/// What the trees reached before a file was there, each once; connections that are linked to another file are told there.
private func earlierClaims(_ assessed: [Assessment], _ scene: Scene) -> [RowClaim] {
    var told = Set(assessed.flatMap(\.links).map(\.evidence))
    return assessed.flatMap { one in
        scene.earlierContacts(of: one).compactMap { contact -> RowClaim? in
            guard told.insert(contact.observation.evidence).inserted else { return nil }
            return RowClaim(
                observation: contact.observation, stage: nil, title: "connection before staging",
                reason: "made before \(one.item.file.name) was there")
        }
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
