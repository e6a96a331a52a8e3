import HuntModel
import KQLSyntax

/// `mv-apply`: a query over the elements of each row.
extension Binder {
    /// The columns of the row that are not expanded under their own name, each as the body leaves it; then the other columns of the body.
    mutating func apply(_ body: Pipeline, to clause: ExpandClause, of input: Relation, _ keyword: Name) -> Relation {
        laterals += 1
        let level = laterals
        let row = Plan.project(.rows([], [[]]), input.columns.map { NamedScalar($0.name, .outer($0, of: level)) })
        let elements = expand(Relation(plan: row, depth: 1, isOpen: input.isOpen), clause, keyword)
        let around = surrounding
        surrounding = elements
        let applied = relation(body)
        surrounding = around
        guard let applied else { return input.then(input.plan, isOpen: true) }
        return beside(input.withElements(of: elements), applied, without: clause.columnsByName, level: level)
    }

    private func beside(_ input: Relation, _ body: Relation, without expanded: Set<String>, level: Int) -> Relation {
        var names = ColumnNames(taken: input.columns.map(\.name) + body.columns.map(\.name))
        let hidden = body.columns.map { Column(names.unique("applied \($0.name)"), $0.type) }
        let renamed = Plan.project(body.plan, zip(hidden, body.columns).map { NamedScalar($0.name, .column($1)) })
        var given = Dictionary(zip(body.columns.map(\.name), hidden)) { first, _ in first }
        var outputs = input.columns.filter { !expanded.contains($0.name) }.map {
            NamedScalar($0.name, .column(given.removeValue(forKey: $0.name) ?? $0))
        }
        for column in body.columns {
            if let value = given[column.name] { outputs.append(NamedScalar(column.name, .column(value))) }
        }
        let rows = Plan.lateral(input.plan, level: level, body: renamed)
        var result = input.then(.project(rows, outputs), isOpen: body.isOpen)
        result.depth = max(input.depth, body.depth + 1) + 2
        return result
    }
}

extension Relation {
    /// The rows that have an element to expand: for the others the body does not run.
    fileprivate func withElements(of expanded: Relation) -> Relation {
        guard case .project(.expand(_, let expansion), _) = expanded.plan else { return self }
        let tests = expansion.columns.map { Scalar.call(ValueFunctions.hasElements, [$0.value], .bool) }
        return then(.filter(plan, tests.count == 1 ? tests[0] : .or(tests)))
    }
}

extension ExpandClause {
    /// Columns that are expanded as they are, without another name.
    fileprivate var columnsByName: Set<String> {
        Set(columns.compactMap { column in
            guard column.value.names.isEmpty, case .name(let name) = column.value.value.kind else { return nil }
            return name
        })
    }
}
