import HuntModel

/// A connection with all that is known of it: its process, and the requests seen inside it.
struct Contact: Sendable, Hashable {
    let observation: Observation
    let connection: Connection
    let process: ProcessRecord?
    let instance: ProcessInstance?
    let requests: [Connection.Request]
    /// The far end is a place that a file can go to.
    let canReceive: Bool
    let commandLine: FoldedText?

    var time: DateTime { observation.time }
    var succeeded: Bool { connection.status != .failed }
}

/// Connections in order of time. What a sensor saw inside a connection joins the connection, if that is recorded; else it stands alone.
func contacts(in observations: [Observation], _ table: ProcessTable, _ places: Places) -> [Contact] {
    let connections = observations.filter { $0.connection?.status == .succeeded && $0.actor != nil }
    let byEnds = Dictionary(grouping: connections) { $0.connection?.ends }
    var inside: [String: [Connection.Request]] = [:]
    var joined: Set<String> = []
    for inspected in observations where inspected.connection?.status == .inspected && inspected.actor?.instance == nil {
        guard let ends = inspected.connection?.ends, let carrier = nearest(to: inspected.time, in: byEnds[ends] ?? []) else { continue }
        joined.insert(inspected.evidence)
        inside[carrier.evidence, default: []] += [inspected.connection?.request].compactMap { $0 }
    }
    var folded: [String: FoldedText] = [:]
    return observations.compactMap { observation in
        guard let connection = observation.connection, !joined.contains(observation.evidence) else { return nil }
        let process = table.best(observation.actor)
        let commandLine = process?.commandLine.map { folded[$0] ?? FoldedText($0) }
        if let line = process?.commandLine { folded[line] = commandLine }
        return Contact(
            observation: observation, connection: connection, process: process,
            instance: table.canonical(observation.actor?.instance),
            requests: [connection.request].compactMap { $0 } + (inside[observation.evidence] ?? []),
            canReceive: places.canReceive(connection), commandLine: commandLine)
    }
}

/// Ports are used again: further apart than this, the same ends are another session.
private let longestJoin = TimeSpan.minutes(5)

private func nearest(to time: DateTime, in observations: [Observation]) -> Observation? {
    let candidates = observations.map { (distance: $0.time.since(time).ticks.magnitude, observation: $0) }
    let best = candidates.min { ($0.distance, $0.observation.time, $0.observation.evidence) < ($1.distance, $1.observation.time, $1.observation.evidence) }
    return best.flatMap { $0.distance <= longestJoin.ticks.magnitude ? $0.observation : nil }
}
