import HuntModel

/// A plan in which every choice that KQL leaves open is made, so that any sharding makes the same one.
///
/// `take` and `top` become `top` over sort keys that end in the row's identity; `arg_max` gets its ties. Rows keep their
/// identity in hidden columns: the stored `_identity` of an event, the keys of a group, the position of a constant row.
/// Inner orders become hidden columns, so that only the root of the whole plan sorts.
struct Settled {
    var plan: Plan
    /// The order of the rows, as far as KQL promises one, in terms of the plan's columns.
    var order: [SortKey]
    /// Columns that tell rows apart.
    var identity: [Column]

    static let identityColumn = Column("_identity", .long)

    init(_ plan: Plan, names: inout FreshNames) {
        switch plan {
        case .table(let scan):
            self.init(scanning: scan, name: names.name(Self.identityColumn.name))
        case .rows(let columns, let rows):
            self.init(positionsIn: rows, columns, name: names.name(Self.identityColumn.name))
        case .lookup(var reading):
            let number = Column(names.name(Self.identityColumn.name), .long)
            reading.parts.append(LookupReading.Part(column: number, source: .number))
            self.init(plan: .lookup(reading), order: [SortKey(.column(number), ascending: true, nullsFirst: false)], identity: [number])
        case .range(let column, _, _, let step):
            let order = SortKey(.column(column), ascending: !step.isNegative, nullsFirst: false)
            self.init(plan: plan.mappedScalars(\.settledPlans), order: [order], identity: [column])
        case .partials(let columns):
            self.init(plan: plan, order: [], identity: columns)
        case .filter(let input, let predicate):
            self.init(input, names: &names)
            self.plan = .filter(self.plan, predicate.settledPlans)
        case .project(let input, let outputs):
            self.init(input, names: &names)
            project(outputs, names: &names)
        case .sort(let input, let keys):
            self.init(input, names: &names)
            order = keys
        case .take(let input, let count):
            self.init(input, names: &names)
            self.plan = .top(self.plan, count: count, order + tieBreak(after: order))
        case .top(let input, let count, let keys):
            self.init(input, names: &names)
            self.plan = .top(self.plan, count: count, keys + tieBreak(after: keys))
            order = keys
        case .summarize(let input, let keys, let aggregates):
            self.init(input, names: &names)
            let settled = aggregates.map(withTies)
            self.init(
                plan: .summarize(self.plan, keys: keys, aggregates: settled).mappedScalars(\.settledPlans), order: [],
                identity: keys.map { Column($0.name, $0.value.type) })
        case .join(let left, let right, let join): self.init(joining: left, right, join, names: &names)
        case .union(let inputs): self.init(uniting: inputs, names: &names)
        case .expand(let input, let expansion): self.init(expanding: input, expansion, names: &names)
        case .window(let input, let windows, _):
            self.init(input, names: &names)
            self.plan = .window(self.plan, windows, order: order + tieBreak(after: order)).mappedScalars(\.settledPlans)
        case .scan(let input, let scan): self.init(scanning: input, scan, names: &names)
        case .lateral(let outer, let level, let body):
            self.init(outer, names: &names)
            var inner = Settled(body, names: &names)
            rename(hidden: outer.columns.names, besides: body.columns.names, names: &names)
            inner.rename(hidden: body.columns.names, besides: self.plan.columns.names, names: &names)
            self.init(plan: .lateral(self.plan, level: level, body: inner.plan), order: order + inner.order, identity: identity + inner.identity)
        }
    }

    init(plan: Plan, order: [SortKey], identity: [Column]) {
        self.plan = plan
        self.order = order
        self.identity = identity
    }

    /// The stored identity, under a name of its own where several tables are read.
    private init(scanning scan: TableScan, name: String) {
        var scan = scan
        scan.columns.append(Self.identityColumn)
        let identity = Column(name, Self.identityColumn.type)
        self.init(plan: .table(scan), order: [], identity: [identity])
        guard name != Self.identityColumn.name else { return }
        let renamed = scan.columns.dropLast().map(NamedScalar.init) + [NamedScalar(name, .column(Self.identityColumn))]
        plan = .project(plan, renamed)
    }

    /// Constant rows are told apart by their position, and come in it.
    private init(positionsIn rows: [[KQLValue]], _ columns: [Column], name: String) {
        guard rows.count > 1 else {
            self.init(plan: .rows(columns, rows), order: [], identity: [])
            return
        }
        let position = Column(name, .long)
        let numbered = rows.enumerated().map { $1 + [.long(Int64($0))] }
        let order = SortKey(.column(position), ascending: true, nullsFirst: false)
        self.init(plan: .rows(columns + [position], numbered), order: [order], identity: [position])
    }

    /// A list comes in the order of the rows; of equal rows for `arg_max` the one with the smallest identity is taken.
    private func withTies(_ aggregate: NamedAggregate) -> NamedAggregate {
        var settled = aggregate
        if aggregate.choosesRow { settled.ties = tieBreak(after: []) }
        if aggregate.followsOrder { settled.ties = order + tieBreak(after: order) }
        return settled
    }

    func tieBreak(after keys: [SortKey]) -> [SortKey] {
        identity.map { SortKey(.column($0), ascending: true, nullsFirst: false) }
            .filter { tie in !keys.contains { $0.value == tie.value } }
    }

    /// Hidden columns pass through beside the outputs, renamed where an output has taken their name.
    private mutating func project(_ outputs: [NamedScalar], names: inout FreshNames) {
        let hidden = order.reduce(into: identity.names) { $0.formUnion($1.value.columnsRead) }
        var renames: [String: String] = [:]
        var all = outputs
        for column in plan.columns where hidden.contains(column.name) {
            if let output = outputs.first(where: { $0.value == .column(column) }) {
                renames[column.name] = output.name
            } else {
                let clash = outputs.contains { $0.name == column.name }
                let name = clash ? names.name(column.name) : column.name
                renames[column.name] = name
                all.append(NamedScalar(name, .column(column)))
            }
        }
        plan = .project(plan, all).mappedScalars(\.settledPlans)
        order = order.map { $0.renamed(renames) }
        identity = identity.map { Column(renames[$0.name] ?? $0.name, $0.type) }
    }
}

extension Plan {
    /// The whole query with its choices made, its order (if any) at the root, and `columns` alone as its result.
    public var settled: Plan {
        var names = FreshNames(besides: allNames)
        let settled = Settled(self, names: &names)
        let visible = columns
        var plan = settled.plan
        if !settled.order.isEmpty, !plan.isOrdered(by: settled.order) { plan = .sort(plan, settled.order) }
        if plan.columns != visible { plan = .project(plan, visible.map { NamedScalar($0.name, .column($0)) }) }
        return plan
    }

    private func isOrdered(by order: [SortKey]) -> Bool {
        if case .top(_, _, let keys) = self { return keys.starts(with: order) }
        return false
    }
}

extension NamedAggregate {
    /// Its result depends on the order of the rows.
    var followsOrder: Bool { ["make_list", "make_list_if", "make_list_with_nulls", "make_bag", "make_bag_if", "take_anyif"].contains(function) }

    /// Its result is taken from one row, and more than one may qualify.
    public var choosesRow: Bool { ["arg_max", "arg_min", "take_any"].contains(function) }
}

extension KQLValue {
    var isNegative: Bool {
        switch self {
        case .int(let value): value < 0
        case .long(let value): value < 0
        case .real(let value): value < 0
        case .decimal(let digits): digits.hasPrefix("-")
        case .timespan(let span): span.ticks < 0
        case .null, .bool, .string, .datetime, .guid, .dynamic: false
        }
    }
}
