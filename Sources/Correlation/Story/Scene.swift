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
    let index: ContactIndex
    /// The row of each process's start.
    let starts: [ProcessInstance: Observation]
    /// The last sign of life between two ends.
    let lastSeen: [Connection.Ends: DateTime]

    private let contactOfEvidence: [String: Int]
    private let connectionTimes: [DateTime]

    init(_ findings: [Finding], of hunt: HuntDefinition) {
        self.hunt = hunt
        observations = readObservations(findings, of: hunt)
        processes = ProcessTable(observations)
        classes = ProcessClassifier(hunt.processes)
        places = Places(hunt.destinations)
        trusts = hunt.trusts.map(TrustRule.init)
        items = stagedItems(in: observations, of: hunt)
        contacts = Correlation.contacts(in: observations, processes, places)
        connectionTimes = observations.filter { $0.connection != nil }.map(\.time)
        contactOfEvidence = Dictionary(contacts.enumerated().map { ($1.observation.evidence, $0) }) { first, _ in first }
        index = ContactIndex(contacts, classes, places)
        let table = processes
        let started = observations.compactMap { row in table.canonical(row.startedProcess?.instance).map { ($0, row) } }
        starts = Dictionary(started) { first, _ in first }
        let seen = observations.compactMap { row in row.connection?.ends.map { ($0, row.time) } }
        lastSeen = Dictionary(seen, uniquingKeysWith: max)
    }

    func contact(of evidence: String) -> Contact? { contactOfEvidence[evidence].map { contacts[$0] } }

    /// Successful connections that the tree made until the file was staged, in order of time.
    func earlierContacts(of assessed: Assessment) -> [Contact] {
        index.contacts(of: assessed.tree).map { contacts[$0] }.filter { $0.time <= assessed.item.time && $0.succeeded }
    }

    /// Whether any connection of the device was recorded in `(start, end]`.
    func isHeard(after start: DateTime, until end: DateTime) -> Bool {
        let next = connectionTimes.partitioningIndex { $0 > start }
        return next < connectionTimes.count && connectionTimes[next] <= end
    }
}
