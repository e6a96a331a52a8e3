public import HuntModel

extension Plan {
    /// The same plan with `latent` columns read from the event table below and carried up as far as rows stay rows. Nil where they do not
    /// reach every step that reads them.
    func surfacing(_ latent: [LatentColumn]) -> Plan? {
        let plan = carrying(latent)
        return plan.lacks(Set(latent.map(\.column.name))) ? nil : plan
    }

    private func carrying(_ latent: [LatentColumn]) -> Plan {
        switch self {
        case .table(let scan): return scan.carrying(latent)
        case .project(let input, let outputs):
            let missing = latent.filter { latent in !outputs.contains { $0.name == latent.column.name } }
            guard !missing.isEmpty else { return .project(input.carrying(latent), outputs) }
            let inner = input.carrying(latent)
            let reached = inner.columns.names
            return .project(inner, outputs + missing.map(\.column).filter { reached.contains($0.name) }.map(NamedScalar.init))
        case .summarize(let input, let keys, let aggregates) where aggregates.count == 1 && aggregates[0].function == Aggregates.takeAny.name:
            return .summarize(input.carrying(latent), keys: keys, aggregates: [aggregates[0].carrying(latent)])
        case .filter, .sort, .take, .top, .summarize, .expand, .window, .scan:
            return mappedInputs { $0.carrying(latent) }
        case .union(let inputs):
            let carrying = inputs.map { $0.carrying(latent) }
            let columns = columns + latent.map(\.column).filter { !self.columns.contains($0) }
            guard carrying.allSatisfy({ columns.names.isSubset(of: $0.columns.names) }) else { return self }
            return .union(carrying.map { .project($0, columns.map(NamedScalar.init)) })
        case .join(let left, let right, let join):
            return .join(left.carrying(latent.going(.left)), right.carrying(latent.going(.right)), join)
        case .rows, .lookup, .range, .partials, .lateral:
            return self
        }
    }

    /// Some step reads one of `names` that its input does not have.
    private func lacks(_ names: Set<String>) -> Bool {
        if case .join(let left, let right, let join) = self {
            let keys = [(join.keys.map(\.left), left), (join.keys.map(\.right), right)]
            if keys.contains(where: { !$0.names.intersection(names).isSubset(of: $1.columns.names) }) { return true }
        }
        let read = scalars.reduce(into: Set<String>()) { $0.formUnion($1.columnsRead) }.intersection(names)
        let given = inputs.reduce(into: Set<String>()) { $0.formUnion($1.columns.names) }
        return !read.isSubset(of: given) || inputs.contains { $0.lacks(names) }
    }
}

extension [LatentColumn] {
    /// Those of one side of a join, as that side knows them.
    fileprivate func going(_ side: LatentColumn.Side) -> [LatentColumn] {
        filter { $0.path.first == side }.map { LatentColumn(column: $0.column, source: $0.source, path: [LatentColumn.Side]($0.path.dropFirst())) }
    }
}

extension NamedAggregate {
    /// Any one row with these columns too: what the left side of an `innerunique` join keeps of equal keys.
    fileprivate func carrying(_ latent: [LatentColumn]) -> NamedAggregate {
        var aggregate = self
        for column in latent.map(\.column) where !aggregate.columns.contains(column) {
            aggregate.columns.append(column)
            aggregate.arguments.append(.column(column))
        }
        return aggregate
    }
}

extension TableScan {
    /// The record time of a row as a column of its scan: no column of a table has this name.
    public static let recordTime = Column("record time", .datetime)

    fileprivate func carrying(_ latent: [LatentColumn]) -> Plan {
        var scan = self
        for latent in latent where latent.source == .scan && !scan.columns.contains(latent.column) { scan.columns.append(latent.column) }
        let constants = latent.filter { $0.source == .tableName }.map { NamedScalar($0.column.name, .literal(.string(scan.table))) }
        return constants.isEmpty ? .table(scan) : .project(.table(scan), scan.columns.map(NamedScalar.init) + constants)
    }
}
