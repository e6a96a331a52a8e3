import HuntModel

func stagedFile(_ assessed: Assessment, in scene: Scene) -> StagedFile {
    let item = assessed.item
    return StagedFile(
        path: item.file.path,
        name: item.file.name,
        renamedTo: Array(item.paths.dropFirst()),
        time: item.time,
        size: item.file.size,
        sha256: item.file.sha256,
        account: item.observation.actor?.account?.display,
        lineage: lineage(of: item.observation, in: scene),
        verdict: assessed.verdict,
        statement: statement(on: assessed, in: scene),
        links: assessed.links,
        horizon: assessed.horizon,
        finalAt: assessed.verdict == .pending ? assessed.finalAt : nil,
        trust: assessed.verdict == .explained ? assessed.decisive?.trust : nil,
        evidence: item.observation.evidence)
}

/// The process that did it and its ancestors, up to the host of the session. Where the instance is unknown, what the row names.
private func lineage(of observation: Observation, in scene: Scene) -> [ProcessDescription] {
    guard let instance = scene.processes.canonical(observation.actor?.instance) else {
        return [observation.actor, observation.parent].compactMap { $0?.description }
    }
    let chain = scene.processes.ancestry(of: instance).compactMap(scene.processes.record)
    let host = chain.firstIndex(where: scene.classes.isSessionHost) ?? chain.count
    return chain.prefix(host + 1).map(\.description)
}
