import HuntModel

extension Plan {
    /// The same rows with the columns `needed` and as few others as possible; what nothing reads is not read from storage.
    public func pruned(to needed: Set<String>) -> Plan {
        switch self {
        case .table(var scan):
            scan.columns.removeAll { !needed.contains($0.name) }
            return .table(scan)
        case .partials(let columns):
            return .partials(columns.filter { needed.contains($0.name) })
        case .rows(let columns, let rows):
            let kept = columns.indices.filter { needed.contains(columns[$0].name) || $0 == 0 }
            return .rows(kept.map { columns[$0] }, rows.map { row in kept.map { row[$0] } })
        case .lookup(var reading):
            reading.parts = reading.parts.enumerated().filter { needed.contains($1.column.name) || $0 == 0 }.map(\.element)
            return .lookup(reading)
        case .range:
            return self
        case .filter(let input, let predicate):
            return .filter(input.pruned(to: needed.union(predicate.columnsRead)), predicate)
        case .project(let input, let outputs):
            let kept = outputs.filter { needed.contains($0.name) }
            let source = input.pruned(to: kept.columnsRead)
            return kept.repeats(source.columns) ? source : .project(source, kept)
        case .summarize(let input, let keys, let aggregates):
            var kept = aggregates.compactMap { $0.pruned(to: needed) }
            // Without keys an aggregate is what makes one row of all.
            if keys.isEmpty, kept.isEmpty { kept = Array(aggregates.prefix(1)) }
            let read = kept.reduce(into: keys.columnsRead) { $0.formUnion($1.columnsRead) }
            return .summarize(input.pruned(to: read), keys: keys, aggregates: kept)
        case .sort(let input, let keys):
            return .sort(input.pruned(to: needed.union(keys.columnsRead)), keys)
        case .take(let input, let count):
            return .take(input.pruned(to: needed), count: count)
        case .join(let left, let right, let join):
            let keys = join.keys
            return .join(left.pruned(to: needed.union(keys.map(\.left.name))), right.pruned(to: needed.union(keys.map(\.right.name))), join)
        case .union(let inputs):
            return .union(inputs.map { $0.reduced(to: needed) })
        case .expand(let input, let expansion):
            return .expand(input.pruned(to: needed.union(expansion.columnsRead)), expansion)
        case .window(let input, let windows, let order):
            let kept = windows.filter { needed.contains($0.column.name) }
            if kept.isEmpty { return input.pruned(to: needed) }
            let read = kept.flatMap(\.arguments).reduce(into: order.columnsRead) { $0.formUnion($1.columnsRead) }
            return .window(input.pruned(to: needed.union(read)), kept, order: order)
        case .scan(let input, let scan):
            return .scan(input.pruned(to: needed.union(scan.columnsRead)), scan)
        case .lateral(let outer, let level, let body):
            let body = body.pruned(to: needed)
            return .lateral(outer.pruned(to: needed.union(body.outerColumnsRead(of: level))), level: level, body: body)
        case .top(let input, let count, let keys):
            return .top(input.pruned(to: needed.union(keys.columnsRead)), count: count, keys)
        }
    }
}

extension Plan {
    /// Exactly the columns `needed`, so that all inputs of a union agree.
    fileprivate func reduced(to needed: Set<String>) -> Plan {
        let kept = columns.filter { needed.contains($0.name) }
        let pruned = pruned(to: needed)
        return pruned.columns == kept ? pruned : .project(pruned, kept.map(NamedScalar.init))
    }

    /// Columns of the row at `level` that this plan reads from inside.
    func outerColumnsRead(of level: Int) -> Set<String> {
        var names: Set<String> = []
        for scalar in scalars {
            scalar.visit { if case .outer(let column, level) = $0 { names.insert(column.name) } }
        }
        return subplans.reduce(into: names) { $0.formUnion($1.outerColumnsRead(of: level)) }
    }
}

extension Expansion {
    var columnsRead: Set<String> { columns.reduce(into: []) { $0.formUnion($1.value.columnsRead) } }
}

extension NamedAggregate {
    /// Nil where nothing of it is needed. The first column of `arg_max` stays: it is what decides.
    fileprivate func pruned(to needed: Set<String>) -> NamedAggregate? {
        guard columns.contains(where: { needed.contains($0.name) }) else { return nil }
        guard carriesColumns else { return self }
        let kept = columns.indices.filter { $0 == 0 || needed.contains(columns[$0].name) }
        return NamedAggregate(
            columns: kept.map { columns[$0] }, function: function, arguments: kept.map { arguments[$0] }, ties: ties)
    }

    var carriesColumns: Bool {
        (function == "arg_max" || function == "arg_min") && columns.count == arguments.count && columns.count > 1
    }
}

extension Array where Element == NamedScalar {
    /// These outputs are just those columns in their order.
    fileprivate func repeats(_ columns: [Column]) -> Bool {
        count == columns.count && zip(self, columns).allSatisfy { $0.name == $1.name && $0.value == .column($1) }
    }
}

extension Sequence where Element == NamedScalar {
    fileprivate var columnsRead: Set<String> { reduce(into: []) { $0.formUnion($1.value.columnsRead) } }
}

extension Sequence where Element == SortKey {
    fileprivate var columnsRead: Set<String> { reduce(into: []) { $0.formUnion($1.value.columnsRead) } }
}
