import HuntModel

/// The connections that may have carried the file, each with the strongest reason; trusted ones say by which trust.
func links(of item: StagedItem, _ tree: ProcessTree, in scene: Scene) -> [Link] {
    scene.index.candidates(for: item, tree).compactMap { position in
        let link = LinkCase(item: item, tree: tree, contact: scene.contacts[position], scene: scene)
        for rule in linkRules {
            if let text = rule.text(link) { return describe(link, rule, text) }
        }
        return nil
    }
}

private func describe(_ link: LinkCase, _ rule: LinkRule, _ text: String) -> Link {
    let contact = link.contact
    return Link(
        reason: rule.reason,
        strength: rule.strength,
        outcome: contact.succeeded ? .succeeded : .failed,
        time: contact.time,
        after: contact.time.since(link.item.time),
        process: contact.process?.description,
        destination: contact.connection.destination,
        text: text,
        trust: trust(allowing: link),
        evidence: contact.observation.evidence)
}

/// The first trust that allows the connection. The connecting process and its ancestors may carry the trusted path.
private func trust(allowing link: LinkCase) -> String? {
    let scene = link.scene
    let ancestry = link.contact.instance.map(scene.processes.ancestry) ?? []
    let lineage = ancestry.compactMap(scene.processes.record) + [link.contact.process].compactMap { $0 }
    return scene.trusts.first {
        $0.allows(link.contact.connection.destination, by: lineage, files: link.item.paths, at: link.contact.time)
    }?.trust.id
}
