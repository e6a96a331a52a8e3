import HuntModel

/// Tells when two rows mean the same instance although one of them gives the creation time in whole seconds, as sensors do for parents.
struct InstanceNames: Sendable {
    private let exact: [ProcessInstance: ProcessInstance]

    init(_ seen: [ProcessInstance]) {
        let all = Set(seen)
        let fine = Dictionary(grouping: all.filter { !$0.isWholeSecond }, by: \.inWholeSeconds)
        var exact: [ProcessInstance: ProcessInstance] = [:]
        for instance in all where instance.isWholeSecond {
            // Two instances of one id within a second cannot be told apart: then nothing is linked.
            if let same = fine[instance], same.count == 1 { exact[instance] = same[0] }
        }
        self.exact = exact
    }

    func canonical(_ instance: ProcessInstance?) -> ProcessInstance? { instance.map { exact[$0] ?? $0 } }
}

extension ProcessInstance {
    fileprivate var isWholeSecond: Bool { created.ticks % DateTime.ticksPerSecond == 0 }

    fileprivate var inWholeSeconds: ProcessInstance {
        let ticks = created.ticks - created.ticks % DateTime.ticksPerSecond
        return ProcessInstance(id: id, created: DateTime(clampingTicks: ticks)) ?? self
    }
}
