import HuntModel

/// All process instances that the rows of a device name: what is known of each, and who started it.
struct ProcessTable: Sendable {
    private let instances: InstanceNames
    private let records: [ProcessInstance: ProcessRecord]
    private let parents: [ProcessInstance: ProcessInstance]
    private let children: [ProcessInstance: [ProcessInstance]]

    /// `observations` in order of time.
    init(_ observations: [Observation]) {
        let sightings = observations.flatMap(Self.sightings)
        let instances = InstanceNames(sightings.flatMap { [$0.process.instance, $0.parent?.instance].compactMap { $0 } })
        var records: [ProcessInstance: ProcessRecord] = [:]
        var parents: [ProcessInstance: ProcessInstance] = [:]
        for sighting in sightings.sorted(by: { $0.detail > $1.detail }) {
            guard let instance = instances.canonical(sighting.process.instance) else { continue }
            records[instance] = records[instance]?.filled(from: sighting.process) ?? sighting.process
            guard let parent = instances.canonical(sighting.parent?.instance), parent != instance else { continue }
            parents[instance] = parents[instance] ?? parent
        }
        self.instances = instances
        self.records = records
        self.parents = parents
        children = Dictionary(grouping: parents.keys.sorted()) { parents[$0] ?? $0 }
    }

    func canonical(_ instance: ProcessInstance?) -> ProcessInstance? { instances.canonical(instance) }

    func record(of instance: ProcessInstance) -> ProcessRecord? { records[instance] }
    func parent(of instance: ProcessInstance) -> ProcessInstance? { parents[instance] }
    func children(of instance: ProcessInstance) -> [ProcessInstance] { children[instance] ?? [] }

    /// All that is known of the process in `record`, which may be no more than the record itself.
    func best(_ record: ProcessRecord?) -> ProcessRecord? {
        guard let record else { return nil }
        return canonical(record.instance).flatMap { records[$0] }?.filled(from: record) ?? record
    }

    /// The instance and its ancestors, itself first; ends where the telemetry does.
    func ancestry(of instance: ProcessInstance) -> [ProcessInstance] {
        var chain = [instance]
        while chain.count < 64, let parent = parent(of: chain[chain.count - 1]), !chain.contains(parent) { chain.append(parent) }
        return chain
    }
}

extension ProcessTable {
    /// A row's word on one process and its parent. `detail` is how much such rows know: a creation most, a parent least.
    private struct Sighting {
        let process: ProcessRecord
        let parent: ProcessRecord?
        let detail: Int
    }

    private static func sightings(in observation: Observation) -> [Sighting] {
        var sightings: [Sighting] = []
        if let process = observation.startedProcess {
            sightings.append(Sighting(process: process, parent: observation.actor, detail: 3))
        }
        if let actor = observation.actor {
            sightings.append(Sighting(process: actor, parent: observation.parent, detail: 2))
        }
        if let parent = observation.parent { sightings.append(Sighting(process: parent, parent: nil, detail: 1)) }
        return sightings
    }
}
