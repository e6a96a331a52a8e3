import HuntModel

/// The processes that belong to one another below a session: the ancestors of an instance below the host, and all their descendants.
struct ProcessTree: Sendable {
    /// The instance, then its ancestors below the host. Empty where the instance is a host itself.
    let lineage: [ProcessInstance]
    let members: Set<ProcessInstance>

    static let none = ProcessTree(lineage: [], members: [])

    /// The trees around several instances, in their order; a tree that they share is followed once.
    static func around(_ instances: [ProcessInstance?], in table: ProcessTable, _ classes: ProcessClassifier) -> [ProcessTree] {
        var known: [ProcessInstance: Set<ProcessInstance>] = [:]
        return instances.map { instance in
            let ancestry = instance.map(table.ancestry) ?? []
            let lineage = Array(ancestry.prefix { !classes.bounds(table.record(of: $0)) })
            guard let root = lineage.last else { return .none }
            let members = known[root] ?? descendants(of: root, in: table, classes)
            known[root] = members
            return ProcessTree(lineage: lineage, members: members)
        }
    }

    private static func descendants(of root: ProcessInstance, in table: ProcessTable, _ classes: ProcessClassifier)
        -> Set<ProcessInstance>
    {
        var members: Set = [root]
        var open = [root]
        while let next = open.popLast() {
            for child in table.children(of: next) where !classes.bounds(table.record(of: child)) {
                if members.insert(child).inserted { open.append(child) }
            }
        }
        return members
    }

    private init(lineage: [ProcessInstance], members: Set<ProcessInstance>) {
        self.lineage = lineage
        self.members = members
    }
}
