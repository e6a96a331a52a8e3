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

    public var children: [Scalar] {
        switch self {
        case .literal, .column: []
        case .call(_, let arguments, _): arguments
        case .convert(let inner, _), .not(let inner): [inner]
        case .and(let terms), .or(let terms): terms
        case .membership(_, let subject, let elements): [subject] + elements
        }
    }

    /// The same expression over renamed columns; a name without an entry stays.
    public func renamed(_ names: [String: String]) -> Scalar {
        switch self {
        case .literal: self
        case .column(let column): .column(Column(names[column.name] ?? column.name, column.type))
        case .call(let name, let arguments, let type): .call(name, arguments.map { $0.renamed(names) }, type)
        case .convert(let inner, let type): .convert(inner.renamed(names), to: type)
        case .and(let terms): .and(terms.map { $0.renamed(names) })
        case .or(let terms): .or(terms.map { $0.renamed(names) })
        case .not(let inner): .not(inner.renamed(names))
        case .membership(let name, let subject, let elements):
            .membership(name, subject.renamed(names), elements.map { $0.renamed(names) })
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

extension Plan {
    public var inputs: [Plan] {
        switch self {
        case .table, .rows, .range, .partials: []
        case .filter(let input, _), .project(let input, _), .summarize(let input, _, _), .sort(let input, _), .take(let input, _),
            .top(let input, _, _):
            [input]
        }
    }

    /// Every column name that occurs anywhere in the plan.
    public var allNames: Set<String> { inputs.reduce(into: columns.names) { $0.formUnion($1.allNames) } }

    /// Event tables in the order of their first reading, each once.
    public var tables: [String] {
        if case .table(let scan) = self { return [scan.table] }
        var found: [String] = []
        for table in inputs.flatMap(\.tables) where !found.contains(table) { found.append(table) }
        return found
    }
}
