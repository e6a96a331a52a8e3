import HuntModel

/// Everything that is known of one device, read once: what links, verdicts and rows are decided on.
struct Scene: Sendable {
    let hunt: HuntDefinition
    let observations: [Observation]
    let processes: ProcessTable
    let classes: ProcessClassifier
    let places: Places
    let trusts: [TrustRule]
    let items: [StagedItem]
    let contacts: [Contact]
    /// The last sign of life between two ends.
    let lastSeen: [Connection.Ends: DateTime]

    init(_ findings: [Finding], of hunt: HuntDefinition) {
        self.hunt = hunt
        observations = readObservations(findings, of: hunt)
        processes = ProcessTable(observations)
        classes = ProcessClassifier(hunt.processes)
        places = Places(hunt.destinations)
        trusts = hunt.trusts.map(TrustRule.init)
        items = stagedItems(in: observations, of: hunt)
        contacts = Correlation.contacts(in: observations, processes, places)
        let seen = observations.compactMap { row in row.connection?.ends.map { ($0, row.time) } }
        lastSeen = Dictionary(seen, uniquingKeysWith: max)
    }
}
