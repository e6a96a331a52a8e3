import HuntModel

/// A staged file, all that speaks for and against its leaving, and the verdict.
struct Assessment: Sendable {
    let item: StagedItem
    let tree: ProcessTree
    let links: [Link]
    let gaps: [String]
    let verdict: Verdict
    let horizon: DateTime
    let finalAt: DateTime

    init(_ item: StagedItem, _ tree: ProcessTree, in scene: Scene, _ facts: CoverageFacts?) {
        self.item = item
        self.tree = tree
        links = Correlation.links(of: item, tree, in: scene)
        gaps = coverageGaps(of: item, in: scene, facts)
        horizon = item.time.adding(scene.hunt.horizon)
        finalAt = horizon.adding(scene.hunt.settle)
        verdict = Correlation.verdict(
            on: VerdictCase(links: links, gaps: gaps, finalAt: finalAt, asOf: facts?.asOf ?? .min))
    }

    /// All staged files of the scene, in order of time.
    static func all(in scene: Scene, _ facts: CoverageFacts?) -> [Assessment] {
        let makers = scene.items.map { scene.processes.canonical($0.observation.actor?.instance) }
        let trees = ProcessTree.around(makers, in: scene.processes, scene.classes)
        return zip(scene.items, trees).map { Assessment($0, $1, in: scene, facts) }
    }

    /// The link that decided, where one did.
    var decisive: Link? {
        let open = links.filter { $0.trust == nil }
        if verdict == .explained { return links.first { $0.trust != nil && $0.outcome == .succeeded } }
        if verdict == .attemptedFailed { return open.first { $0.outcome == .failed } }
        let order = Link.Reason.severity
        return open.filter { $0.outcome == .succeeded }.min { (order($0.reason), $0.time) < (order($1.reason), $1.time) }
    }
}

extension Link.Reason {
    /// 0 is the strongest.
    static func severity(_ reason: Link.Reason) -> Int { linkRules.firstIndex { $0.reason == reason } ?? linkRules.count }
}
