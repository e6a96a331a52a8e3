import HuntModel

/// Finds the connections that may belong to a staged file without looking at all of them for each file.
struct ContactIndex: Sendable {
    private let byInstance: [ProcessInstance: [Int]]
    private let byCommandLine: [FoldedText: [Int]]
    /// Upload tools, public storage, and requests that send something: few, and looked at for every file.
    private let telling: [Int]
    /// Connections to places, in order of time: what ``openChannels`` counts.
    let traffic: [Traffic]

    struct Traffic: Sendable {
        let time: DateTime
        let process: String?
        let evidence: String
    }

    /// `contacts` in order of time.
    init(_ contacts: [Contact], _ classes: ProcessClassifier, _ places: Places) {
        let reachable = contacts.indices.filter { contacts[$0].canReceive }
        byInstance = Dictionary(grouping: reachable.filter { contacts[$0].instance != nil }) { contacts[$0].instance }
            .reduce(into: [:]) { found, entry in if let instance = entry.key { found[instance] = entry.value } }
        byCommandLine = Dictionary(grouping: reachable.filter { contacts[$0].commandLine != nil }) { contacts[$0].commandLine }
            .reduce(into: [:]) { found, entry in if let line = entry.key { found[line] = entry.value } }
        telling = reachable.filter { tells(contacts[$0], classes, places) }
        traffic = reachable.filter { contacts[$0].succeeded }.map {
            Traffic(time: contacts[$0].time, process: contacts[$0].process?.name?.lowercased(), evidence: contacts[$0].observation.evidence)
        }
    }

    /// Positions of the connections that some rule may link to the file, ascending.
    func candidates(for item: StagedItem, _ tree: ProcessTree) -> [Int] {
        let naming = byCommandLine.filter { line, _ in item.namings.contains { $0.isNamed(in: line) } }.flatMap(\.value)
        return Set(contacts(of: tree) + naming + telling).sorted()
    }

    /// Positions of the tree's connections, ascending.
    func contacts(of tree: ProcessTree) -> [Int] { tree.members.flatMap { byInstance[$0] ?? [] }.sorted() }

    /// The traffic in `(start, end]`.
    func traffic(after start: DateTime, until end: DateTime) -> ArraySlice<Traffic> {
        let first = traffic.partitioningIndex { $0.time > start }
        let last = traffic.partitioningIndex { $0.time > max(start, end) }
        return traffic[first..<last]
    }
}

extension Array {
    /// The first index whose element `isIn` the second part; elements of the first part come before it.
    func partitioningIndex(where isIn: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isIn(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

private func tells(_ contact: Contact, _ classes: ProcessClassifier, _ places: Places) -> Bool {
    contact.requests.contains(where: \.sends) || contact.process.map(classes.isUploader) ?? false
        || places.isStorage(contact.connection.destination)
}
