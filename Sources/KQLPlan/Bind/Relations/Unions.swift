import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func union(_ input: Relation, _ clause: UnionClause) -> Relation {
        var branches = input.isNothing ? [] : [UnionBranch(name: input.label ?? "union_arg0", relation: input)]
        branches += self.branches(clause.tables, isFuzzy: clause.isFuzzy, counting: branches.count)
        guard let kind = unionKind(clause) else { return input.opened }
        let source = clause.parameters.first { $0.name.text == "withsource" || $0.name.text == "with_source" }?.value.text
        guard !branches.isEmpty else { return input.opened }
        return UnionRows(branches: branches, source: source.map(Self.unquoted), isInner: kind == "inner").relation
    }

    private mutating func unionKind(_ clause: UnionClause) -> String? {
        guard let kind = clause.parameters.first(where: { $0.name.text == "kind" })?.value else { return "outer" }
        if kind.text == "inner" || kind.text == "outer" { return kind.text }
        report(.badKind, "'union' has no kind '\(kind.text)'", at: kind.span, hint: "inner or outer")
        return nil
    }

    /// The tables that the terms name, each with its name; reported where there is none.
    mutating func branches(_ terms: [TableTerm], isFuzzy: Bool, counting first: Int = 0) -> [UnionBranch] {
        var branches: [UnionBranch] = []
        for term in terms {
            switch term {
            case .pattern(let pattern): branches += tables(matching: pattern)
            case .expression(let expression):
                if isFuzzy, let name = unknownTable(expression) {
                    note(.tableSkipped, "there is no table '\(name)': left out, as isfuzzy=true asks", at: expression.span, severity: .warning)
                } else if let relation = table(expression) {
                    branches.append(UnionBranch(name: expression.tableName ?? relation.label ?? "union_arg\(first + branches.count)", relation: relation))
                }
            }
        }
        return branches
    }

    /// Tables of the schema, and functions that the query declares as views.
    private mutating func tables(matching pattern: ColumnPattern) -> [UnionBranch] {
        let views = lets.filter { $0.value.isView }.keys
        let names = Set(schema.names).union(views).filter { pattern.matches($0) }.sorted()
        if names.isEmpty { report(.unknownTable, "no table is called like '\(pattern.text)'", at: pattern.span) }
        return names.compactMap { name in
            table(Expression(.name(name), pattern.span)).map { UnionBranch(name: name, relation: $0) }
        }
    }

    private func unknownTable(_ expression: Expression) -> String? {
        guard case .name(let name) = expression.kind, lets[name] == nil, schema[name] == nil else { return nil }
        return name
    }

    static func unquoted(_ text: String) -> String {
        text.count >= 2 && (text.hasPrefix("\"") || text.hasPrefix("'")) ? String(text.dropFirst().dropLast()) : text
    }
}

struct UnionBranch {
    var name: String
    var relation: Relation

    /// The value of a column that only other branches have. Tables that do not show `TimeGenerated` have it all the same: it is `Timestamp`.
    func stand(for column: Column) -> Scalar {
        if case .tables = relation.origin, column.name == "TimeGenerated", let time = RowScope(relation)[column.name], time.type == column.type {
            return .column(time)
        }
        return .literal(.absent(column.type))
    }
}

/// All rows of several tables under one schema.
struct UnionRows {
    var branches: [UnionBranch]
    /// The column that is to hold the name of the table.
    var source: String?
    /// Only the columns that all tables have.
    var isInner: Bool

    var relation: Relation {
        let columns = isInner ? common : all
        let places = Dictionary(columns.enumerated().map { ($1.column, $0) }) { first, _ in first }
        let absent = columns.map { NamedScalar($0.name, .literal(.absent($0.column.type))) }
        let plans = branches.map { branch in
            // Most of the columns of a large union are those of other branches.
            var values = absent
            for place in columns.indices where columns[place].column.name == EventTable.timeAlias {
                values[place].value = branch.stand(for: columns[place].column)
            }
            for column in branch.relation.columns { if let place = places[column] { values[place].value = .column(column) } }
            let label = source.map { [NamedScalar($0, .literal(.string(branch.name)))] } ?? []
            return branch.relation.plan.projected(label + values)
        }
        let depth = (branches.map(\.relation.depth).max() ?? 0) + 2
        return Relation(plan: plans.count == 1 ? plans[0] : .union(plans), depth: depth, isOpen: branches.contains { $0.relation.isOpen },
            origin: RowOrigin(uniting: branches.map(\.relation.origin)).hidden(by: columns.map { Column($0.name, $0.column.type) }))
    }

    private struct Output {
        var name: String
        var column: Column
    }

    private var common: [Output] {
        (branches.first?.relation.columns ?? []).filter { column in branches.allSatisfy { $0.relation.columns.contains(column) } }
            .map { Output(name: $0.name, column: $0) }
    }

    /// In the order of their first appearance; where a name has several types, the type is added to it.
    private var all: [Output] {
        var columns: [Column] = []
        var seen: Set<Column> = []
        for branch in branches { for column in branch.relation.columns where seen.insert(column).inserted { columns.append(column) } }
        let types = Dictionary(grouping: columns, by: \.name)
        var names = ColumnNames(taken: columns.map(\.name).filter { types[$0]?.count == 1 } + (source.map { [$0] } ?? []))
        return columns.map { column in
            let isAlone = types[column.name]?.count == 1 && column.name != source
            return Output(name: isAlone ? column.name : names.unique(types[column.name]?.count == 1 ? column.name : "\(column.name)_\(column.type.rawValue)"), column: column)
        }
    }
}

extension UnionClause {
    fileprivate var isFuzzy: Bool { parameters.contains { $0.name.text == "isfuzzy" && $0.value.text.lowercased() == "true" } }
}

extension Expression {
    /// The name of a table, or of the function that gives it.
    var tableName: String? {
        switch kind {
        case .name(let name): name
        case .call(let name, _): name.text
        default: nil
        }
    }
}
