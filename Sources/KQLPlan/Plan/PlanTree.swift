import HuntModel

/// The plan as a tree: its inputs, its expressions, and the same plan over others of them.
extension Plan {
    /// Plans whose rows this step reads; a body of `lateral` among them, plans inside expressions not.
    public var inputs: [Plan] {
        switch self {
        case .table, .rows, .lookup, .range, .partials: []
        case .filter(let input, _), .project(let input, _), .summarize(let input, _, _), .sort(let input, _), .take(let input, _),
            .top(let input, _, _), .expand(let input, _), .window(let input, _, _), .scan(let input, _):
            [input]
        case .join(let left, let right, _): [left, right]
        case .lateral(let outer, _, let body): [outer, body]
        case .union(let inputs): inputs
        }
    }

    public func mappedInputs(_ change: (Plan) -> Plan) -> Plan {
        switch self {
        case .table, .rows, .lookup, .range, .partials: self
        case .filter(let input, let predicate): .filter(change(input), predicate)
        case .project(let input, let outputs): .project(change(input), outputs)
        case .summarize(let input, let keys, let aggregates): .summarize(change(input), keys: keys, aggregates: aggregates)
        case .sort(let input, let keys): .sort(change(input), keys)
        case .take(let input, let count): .take(change(input), count: count)
        case .top(let input, let count, let keys): .top(change(input), count: count, keys)
        case .join(let left, let right, let join): .join(change(left), change(right), join)
        case .union(let inputs): .union(inputs.map(change))
        case .expand(let input, let expansion): .expand(change(input), expansion)
        case .window(let input, let windows, let order): .window(change(input), windows, order: order)
        case .scan(let input, let scan): .scan(change(input), scan)
        case .lateral(let outer, let level, let body): .lateral(change(outer), level: level, body: change(body))
        }
    }

    /// The expressions of this step.
    public var scalars: [Scalar] {
        switch self {
        case .table, .rows, .lookup, .partials, .take, .join, .union, .lateral: []
        case .range(_, let from, let to, _): [from, to]
        case .filter(_, let predicate): [predicate]
        case .project(_, let outputs): outputs.map(\.value)
        case .summarize(_, let keys, let aggregates):
            keys.map(\.value) + aggregates.flatMap { $0.arguments + $0.ties.map(\.value) }
        case .sort(_, let keys), .top(_, _, let keys): keys.map(\.value)
        case .expand(_, let expansion): expansion.columns.map(\.value)
        case .window(_, let windows, let order): windows.flatMap(\.arguments) + order.map(\.value)
        case .scan(_, let scan): scan.scalars
        }
    }

    public func mappedScalars(_ change: (Scalar) -> Scalar) -> Plan {
        switch self {
        case .table, .rows, .lookup, .partials, .take, .join, .union, .lateral: self
        case .range(let column, let from, let to, let step): .range(column, from: change(from), to: change(to), step: step)
        case .filter(let input, let predicate): .filter(input, change(predicate))
        case .project(let input, let outputs): .project(input, outputs.map { NamedScalar($0.name, change($0.value)) })
        case .summarize(let input, let keys, let aggregates):
            .summarize(
                input, keys: keys.map { NamedScalar($0.name, change($0.value)) }, aggregates: aggregates.map { $0.mapped(change) })
        case .sort(let input, let keys): .sort(input, keys.map { $0.mapped(change) })
        case .top(let input, let count, let keys): .top(input, count: count, keys.map { $0.mapped(change) })
        case .expand(let input, let expansion): .expand(input, expansion.mapped(change))
        case .scan(let input, let scan): .scan(input, scan.mapped(change))
        case .window(let input, let windows, let order):
            .window(
                input, windows.map { NamedWindow($0.column, $0.function, $0.arguments.map(change)) },
                order: order.map { $0.mapped(change) })
        }
    }

    /// Every step replaced, inputs first; plans inside expressions too.
    public func mapped(_ change: (Plan) -> Plan) -> Plan {
        hasPlansInside ? mappedWithPlansInside(change) : mappedAlone(change)
    }

    private func mappedWithPlansInside(_ change: (Plan) -> Plan) -> Plan {
        let inner = mappedInputs { $0.mappedWithPlansInside(change) }
        return change(inner.hasPlansInScalars ? inner.mappedScalars { $0.mappedPlans { $0.mapped(change) } } : inner)
    }

    /// Most plans have none inside their expressions, which need not be looked through then.
    private func mappedAlone(_ change: (Plan) -> Plan) -> Plan { change(mappedInputs { $0.mappedAlone(change) }) }

    private var hasPlansInside: Bool { hasPlansInScalars || inputs.contains(where: \.hasPlansInside) }

    var hasPlansInScalars: Bool {
        // Without a list of all expressions: unions of all tables have tens of thousands.
        switch self {
        case .filter(_, let predicate): predicate.hasPlans
        case .project(_, let outputs): outputs.contains { $0.value.hasPlans }
        default: scalars.contains(where: \.hasPlans)
        }
    }

    /// Inputs and plans inside expressions.
    public var subplans: [Plan] { inputs + scalars.flatMap(\.plans) }

    /// Every column name that occurs anywhere in the plan.
    public var allNames: Set<String> { subplans.reduce(into: columns.names) { $0.formUnion($1.allNames) } }

    /// A table without event time is read somewhere.
    public var readsSnapshot: Bool {
        if case .table(let scan) = self { return scan.isSnapshot }
        return subplans.contains(where: \.readsSnapshot)
    }

    /// Event tables in the order of their first reading, each once.
    public var tables: [String] {
        if case .table(let scan) = self { return [scan.table] }
        var found: [String] = []
        for table in subplans.flatMap(\.tables) where !found.contains(table) { found.append(table) }
        return found
    }
}

extension SortKey {
    func mapped(_ change: (Scalar) -> Scalar) -> SortKey { SortKey(change(value), ascending: ascending, nullsFirst: nullsFirst) }
}

extension NamedAggregate {
    func mapped(_ change: (Scalar) -> Scalar) -> NamedAggregate {
        NamedAggregate(columns: columns, function: function, arguments: arguments.map(change), ties: ties.map { $0.mapped(change) })
    }
}

extension Expansion {
    func mapped(_ change: (Scalar) -> Scalar) -> Expansion {
        var mapped = self
        for place in columns.indices { mapped.columns[place].value = change(columns[place].value) }
        return mapped
    }
}
