extension Rewrite {
    /// Computes what does not depend on a row.
    static let constantFolding = Rewrite(name: "constant-folding") { plan in
        plan.mapped { step in
            switch step {
            case .filter(let input, let predicate): .filter(input, predicate.folded)
            case .project(let input, let outputs): .project(input, outputs.map(\.folded))
            case .summarize(let input, let keys, let aggregates):
                .summarize(input, keys: keys.map(\.folded), aggregates: aggregates.map(\.folded))
            case .sort(let input, let keys): .sort(input, keys.map(\.folded))
            case .top(let input, let count, let keys): .top(input, count: count, keys.map(\.folded))
            case .table, .rows, .range, .take, .partials: step
            }
        }
    }
}

extension NamedScalar {
    fileprivate var folded: NamedScalar { NamedScalar(name, value.folded) }
}

extension SortKey {
    fileprivate var folded: SortKey { SortKey(value.folded, ascending: ascending, nullsFirst: nullsFirst) }
}

extension NamedAggregate {
    fileprivate var folded: NamedAggregate {
        NamedAggregate(columns: columns, function: function, arguments: arguments.map(\.folded), ties: ties.map(\.folded))
    }
}
