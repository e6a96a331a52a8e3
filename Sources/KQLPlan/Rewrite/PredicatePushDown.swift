import HuntModel

extension Rewrite {
    /// A condition is tested as early as its columns exist: below `extend`, `project`, `sort`, `mv-expand`, in the branches of a union, on the
    /// one side of a join that it speaks of, before grouping where it speaks of keys.
    static let predicatePushDown = Rewrite(name: "predicate-push-down") { plan in
        plan.mapped { step in
            guard case .filter(let input, let predicate) = step else { return step }
            return input.keeping(predicate.conjuncts)
        }
    }
}

extension Plan {
    /// The rows for which all of these are true, each tested as deep as it can be.
    fileprivate func keeping(_ conjuncts: [Scalar]) -> Plan {
        guard !conjuncts.isEmpty else { return self }
        switch self {
        case .filter(let input, let predicate): return input.keeping(predicate.conjuncts + conjuncts)
        case .sort(let input, let keys): return .sort(input.keeping(conjuncts), keys)
        case .union(let inputs): return .union(inputs.map { $0.keeping(conjuncts) })
        case .project(let input, let outputs):
            let (below, above) = conjuncts.moved(through: outputs)
            return Plan.project(input.keeping(below), outputs).filtered(above)
        case .summarize(let input, let keys, let aggregates) where !keys.isEmpty:
            let (below, above) = conjuncts.moved(through: keys)
            return Plan.summarize(input.keeping(below), keys: keys, aggregates: aggregates).filtered(above)
        case .expand(let input, let expansion):
            let (below, above) = conjuncts.split(by: input.columns)
            return Plan.expand(input.keeping(below), expansion).filtered(above)
        case .lateral(let outer, let level, let body):
            let (below, above) = conjuncts.split(by: outer.columns)
            return Plan.lateral(outer.keeping(below), level: level, body: body).filtered(above)
        case .join(let left, let right, let join):
            return Self.join(left, right, join, keeping: conjuncts)
        case .table, .rows, .lookup, .range, .partials, .take, .top, .window, .scan, .summarize: return filtered(conjuncts)
        }
    }

    /// A side that may be filled up with nulls is not filtered before it is.
    private static func join(_ left: Plan, _ right: Plan, _ join: Join, keeping conjuncts: [Scalar]) -> Plan {
        let keepsLeft = join.kind != .rightouter && join.kind != .fullouter
        let keepsRight = join.kind == .inner || join.kind == .rightouter
        let (ofLeft, rest) = keepsLeft ? conjuncts.split(by: left.columns) : ([], conjuncts)
        let (ofRight, above) = keepsRight ? rest.split(by: right.columns) : ([], rest)
        return Plan.join(left.keeping(ofLeft), right.keeping(ofRight), join).filtered(above)
    }
}

extension Array where Element == Scalar {
    /// Those that read these columns alone, and the others. What is drawn at random stays where it is drawn.
    fileprivate func split(by columns: [Column]) -> (inside: [Scalar], outside: [Scalar]) {
        let names = columns.names
        var (inside, outside): ([Scalar], [Scalar]) = ([], [])
        for conjunct in self {
            if conjunct.columnsRead.isSubset(of: names), !conjunct.isRandom { inside.append(conjunct) } else { outside.append(conjunct) }
        }
        return (inside, outside)
    }

    /// Those that read nothing but constants and columns which pass through, in the terms of the rows below; and the others.
    fileprivate func moved(through outputs: [NamedScalar]) -> (below: [Scalar], above: [Scalar]) {
        let reads = map(\.columnsRead)
        let read = reads.reduce(into: Set<String>()) { $0.formUnion($1) }
        var passing: [String: Scalar] = [:]
        for output in outputs where read.contains(output.name) {
            switch output.value {
            case .column, .literal: passing[output.name] = output.value
            default: break
            }
        }
        var (below, above): ([Scalar], [Scalar]) = ([], [])
        for (conjunct, names) in zip(self, reads) {
            if names.allSatisfy({ passing[$0] != nil }), !conjunct.isRandom {
                below += conjunct.mapped { if case .column(let column) = $0 { passing[column.name] ?? $0 } else { $0 } }.folded.conjuncts
            } else {
                above.append(conjunct)
            }
        }
        return (below, above)
    }
}
