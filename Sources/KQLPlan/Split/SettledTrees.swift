import HuntModel

/// Identity and order of rows that come from several plans, or several from one row.
extension Settled {
    /// A pair of rows is told apart by both.
    init(joining left: Plan, _ right: Plan, _ join: Join, names: inout FreshNames) {
        var (first, second) = (Settled(left, names: &names), Settled(right, names: &names))
        first.rename(hidden: left.columns.names, besides: right.columns.names, names: &names)
        second.rename(hidden: right.columns.names, besides: first.plan.columns.names, names: &names)
        self.init(
            // Of `where x in (query)` such a join is made, and it leaves the order of the rows.
            plan: .join(first.plan, second.plan, join), order: join.givesRight ? [] : first.order,
            identity: join.givesRight ? first.identity + second.identity : first.identity)
    }

    /// Gives new names to the columns beyond `visible` whose names are `taken` on the other side.
    mutating func rename(hidden visible: Set<String>, besides taken: Set<String>, names: inout FreshNames) {
        let clashing = plan.columns.map(\.name).filter { !visible.contains($0) && taken.contains($0) }
        guard !clashing.isEmpty else { return }
        let renames = clashing.reduce(into: [:]) { $0[$1] = names.name($1) }
        plan = .project(plan, plan.columns.map { NamedScalar(renames[$0.name] ?? $0.name, .column($0)) })
        order = order.map { $0.renamed(renames) }
        identity = identity.map { Column(renames[$0.name] ?? $0.name, $0.type) }
    }

    /// Rows are told apart by their branch, then as the branch tells them; columns of one type share a place.
    init(uniting inputs: [Plan], names: inout FreshNames) {
        let columns = inputs.first?.columns ?? []
        let branches = inputs.map { Settled($0, names: &names) }
        var places: [Column] = []
        for branch in branches {
            var free = places
            for column in branch.identity {
                if let place = free.firstIndex(where: { $0.type == column.type }) {
                    free.remove(at: place)
                } else {
                    places.append(Column(names.name("_identity"), column.type))
                }
            }
        }
        let number = Column(names.name("_branch"), .long)
        let united = branches.enumerated().map { index, branch in
            var unused = branch.identity
            let hidden = places.map { place -> NamedScalar in
                guard let found = unused.firstIndex(where: { $0.type == place.type }) else { return NamedScalar(place.name, .literal(.absent(place.type))) }
                return NamedScalar(place.name, .column(unused.remove(at: found)))
            }
            return Plan.project(branch.plan, columns.map(NamedScalar.init) + [NamedScalar(number.name, .literal(.long(Int64(index))))] + hidden)
        }
        self.init(plan: .union(united), order: [], identity: [number] + places)
    }

    /// Matches of a row come in the order of the steps.
    init(scanning input: Plan, _ scan: Scan, names: inout FreshNames) {
        self.init(input, names: &names)
        var scan = scan.mapped(\.settledPlans)
        let place = Column(names.name("_step"), .long)
        scan.place = place
        scan.order = order + tieBreak(after: order)
        plan = .scan(plan, scan)
        order += [SortKey(.column(place), ascending: true, nullsFirst: false)]
        identity += [place]
    }

    /// Elements of a row come in their order.
    init(expanding input: Plan, _ expansion: Expansion, names: inout FreshNames) {
        self.init(input, names: &names)
        var expansion = expansion.mapped(\.settledPlans)
        let index = expansion.index ?? Column(names.name("_index"), .long)
        expansion.index = index
        plan = .expand(plan, expansion)
        order += [SortKey(.column(index), ascending: true, nullsFirst: true)]
        identity += [index]
    }
}

extension Scalar {
    /// The same expression over settled plans that read no more than they must.
    var settledPlans: Scalar { mappedPlans { $0.settled.pruned(to: $0.columns.names) } }
}

extension KQLValue {
    /// Null, or the empty string.
    static func absent(_ type: KQLType) -> KQLValue { type == .string ? .string("") : .null(type) }
}
