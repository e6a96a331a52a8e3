import HuntModel
import KQLSyntax

/// The columns that a `summarize` gives, with their names settled.
struct SummarizeResults {
    let keys: [Column]
    private var names: ColumnNames
    private var results: [Result] = []

    private enum Result {
        /// An expression over keys and aggregations; most often one aggregation.
        case value(NamedScalar)
        /// Several columns of one row, under their final names.
        case choice(NamedAggregate)
    }

    init(keys: [Column], declared: [String]) {
        self.keys = keys
        names = ColumnNames(taken: keys.map(\.name) + declared)
    }

    mutating func unique(_ name: String?) -> String { name.map { names.unique($0) } ?? names.next() }

    mutating func add(_ value: Scalar, _ named: NamedExpression) {
        results.append(.value(NamedScalar(named.names.first?.text ?? unique(named.value.impliedName), value)))
    }

    mutating func add(_ choice: NamedAggregate) { results.append(.choice(choice)) }

    /// One `summarize`; with a `project` over it where a result is more than an aggregation.
    func relation(over input: Relation, keys: [NamedScalar], _ found: [NamedAggregate], isOpen: Bool) -> Relation {
        if let aggregates = plain(found) {
            return input.then(.summarize(input.plan, keys: keys, aggregates: aggregates), isOpen: isOpen).of(.made)
        }
        let grouped = Plan.summarize(input.plan, keys: keys, aggregates: found + choices)
        let kept = keys.map { NamedScalar(Column($0.name, $0.value.type)) } + outputs
        return input.then(grouped).then(.project(grouped, kept), isOpen: isOpen).of(.made)
    }

    /// The aggregations under the names of the results, where each result is one of them and each is used once.
    private func plain(_ found: [NamedAggregate]) -> [NamedAggregate]? {
        var unused = found
        var aggregates: [NamedAggregate] = []
        for result in results {
            switch result {
            case .choice(let choice): aggregates.append(choice)
            case .value(let output):
                guard let place = unused.firstIndex(where: { $0.columns.map(Scalar.column) == [output.value] }) else { return nil }
                var aggregate = unused.remove(at: place)
                aggregate.columns[0].name = output.name
                aggregates.append(aggregate)
            }
        }
        return unused.isEmpty ? aggregates : nil
    }

    private var choices: [NamedAggregate] {
        results.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
    }

    private var outputs: [NamedScalar] {
        results.flatMap { result in
            switch result {
            case .value(let output): [output]
            case .choice(let choice): choice.columns.map(NamedScalar.init)
            }
        }
    }
}
