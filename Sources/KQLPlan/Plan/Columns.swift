public import HuntModel

extension Scalar {
    /// Names of the columns that this expression reads.
    public var columnsRead: Set<String> {
        var names: Set<String> = []
        visit { if case .column(let column) = $0 { names.insert(column.name) } }
        return names
    }

    /// Every node, parents before children.
    public func visit(_ body: (Scalar) -> Void) {
        body(self)
        for child in children { child.visit(body) }
    }

    /// Expressions directly inside; plans inside are no part of them.
    public var children: [Scalar] {
        switch self {
        case .literal, .column, .outer, .subquery: []
        case .call(_, let arguments, _): arguments
        case .convert(let inner, _), .not(let inner), .memberOf(_, let inner, _): [inner]
        case .and(let terms), .or(let terms): terms
        case .membership(_, let subject, let elements): [subject] + elements
        }
    }

    /// The same node over other children, changed one by one.
    public func mappedChildren(_ change: (Scalar) -> Scalar) -> Scalar {
        switch self {
        case .literal, .column, .outer, .subquery: self
        case .call(let name, let arguments, let type): .call(name, arguments.map(change), type)
        case .convert(let inner, let type): .convert(change(inner), to: type)
        case .and(let terms): .and(terms.map(change))
        case .or(let terms): .or(terms.map(change))
        case .not(let inner): .not(change(inner))
        case .membership(let name, let subject, let elements): .membership(name, change(subject), elements.map(change))
        case .memberOf(let name, let subject, let plan): .memberOf(name, change(subject), plan)
        }
    }

    /// Every node replaced, children first.
    public func mapped(_ change: (Scalar) -> Scalar) -> Scalar { change(mappedChildren { $0.mapped(change) }) }

    /// The same expression over renamed columns; a name without an entry stays.
    public func renamed(_ names: [String: String]) -> Scalar {
        mapped { if case .column(let column) = $0 { .column(Column(names[column.name] ?? column.name, column.type)) } else { $0 } }
    }

    var hasPlans: Bool {
        switch self {
        case .memberOf, .subquery: true
        case .literal, .column, .outer: false
        default: children.contains(where: \.hasPlans)
        }
    }

    /// Plans directly inside this expression.
    public var plans: [Plan] {
        var found: [Plan] = []
        visit {
            switch $0 {
            case .memberOf(_, _, let plan), .subquery(let plan, _): found.append(plan)
            default: break
            }
        }
        return found
    }

    /// The same expression over other plans.
    public func mappedPlans(_ change: (Plan) -> Plan) -> Scalar {
        mapped {
            switch $0 {
            case .memberOf(let name, let subject, let plan): .memberOf(name, subject, change(plan))
            case .subquery(let plan, let type): .subquery(change(plan), type)
            default: $0
            }
        }
    }
}

extension SortKey {
    public func renamed(_ names: [String: String]) -> SortKey {
        SortKey(value.renamed(names), ascending: ascending, nullsFirst: nullsFirst)
    }
}

extension NamedAggregate {
    public var columnsRead: Set<String> { (arguments + ties.map(\.value)).reduce(into: []) { $0.formUnion($1.columnsRead) } }
}

extension Sequence where Element == Column {
    public var names: Set<String> { Set(map(\.name)) }
}
