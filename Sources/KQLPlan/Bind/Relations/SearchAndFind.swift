import Diagnostics
import HuntModel
import KQLSyntax

/// `search` and `find`: rows of many tables in which something occurs.
extension Binder {
    /// All tables unless some are named; of rows that come from a pipe, those alone.
    mutating func search(_ input: Relation, _ clause: SearchClause, at span: Span) -> Relation {
        let sensitive = clause.parameters.contains { $0.name.text == "kind" && $0.value.text == "case_sensitive" }
        var rows = input
        var added: Set<String> = []
        if input.isNothing || !clause.tables.isEmpty {
            let branches = searched(clause.tables, at: span).asked(by: clause.predicate)
            guard !branches.isEmpty else { return input.opened }
            rows = UnionRows(branches: branches, source: "$table", isInner: false).relation
            added = ["$table"]
        }
        let looking = Searching(isCaseSensitive: sensitive).condition(clause.predicate)
        guard let predicate = condition(looking, in: RowScope(rows, besides: added)) else { return rows.opened }
        return rows.then(.filter(rows.plan, predicate))
    }

    mutating func find(_ input: Relation, _ clause: FindClause, at span: Span) -> Relation {
        let source = clause.parameters.first { $0.name.text.hasPrefix("with") }?.value.text ?? "source_"
        let tables = searched(clause.tables, at: span).asked(by: clause.predicate)
        guard !tables.isEmpty else { return input.opened }
        let shown = clause.columns.map { Set($0.map(\.name.text)) } ?? tables.shown(by: clause.predicate)
        let packs = clause.packs || clause.columns == nil
        let branches = packs ? tables.map { $0.packing(besides: shown) } : tables
        let rows = UnionRows(branches: branches, source: Self.unquoted(source), isInner: false).relation
        let predicate = Searching(isCaseSensitive: false).condition(clause.predicate)
        let added = Set([Self.unquoted(source)] + (packs ? [UnionBranch.pack.name] : []))
        guard let condition = condition(predicate, in: RowScope(rows, besides: added)) else { return rows.opened }
        let found = rows.then(.filter(rows.plan, condition))
        let kept = clause.columns.map { columns($0, of: found) } ?? found.columns.filter { shown.contains($0.name) && $0.name != Self.unquoted(source) }
        let outputs = [Column(Self.unquoted(source), .string)] + kept + (packs ? [UnionBranch.pack] : [])
        return found.then(.project(found.plan, outputs.map(NamedScalar.init)))
    }

    private mutating func searched(_ terms: [TableTerm], at span: Span) -> [UnionBranch] {
        let all = terms.isEmpty ? [.pattern(ColumnPattern(text: "*", isPattern: true, span: span))] : terms
        var seen: Set<String> = []
        return branches(all, isFuzzy: false).filter { seen.insert($0.name).inserted }
    }

    /// Those that `project` names.
    private mutating func columns(_ wanted: [TypedName], of rows: Relation) -> [Column] {
        let scope = RowScope(rows)
        var kept: [Column] = []
        for name in wanted.map(\.name) {
            if let column = scope[name.text] {
                if !kept.contains(column) { kept.append(column) }
            } else if !rows.isOpen {
                reportUnknownColumn(name.text, at: name.span, in: scope)
            }
        }
        return kept
    }
}

/// A predicate in which a bare string is looked for in every column.
private struct Searching {
    var isCaseSensitive: Bool

    func condition(_ expression: Expression) -> Expression {
        let kind: Expression.Kind
        switch expression.kind {
        case .star: kind = .literal(.bool(true))
        case .literal(.string(let text)): kind = everywhere(text, expression.span)
        case .and(let terms): kind = .and(terms.map(condition))
        case .or(let terms): kind = .or(terms.map(condition))
        case .call(let name, let arguments) where name.text == "not": kind = .call(name, arguments.map { NamedExpression(value: condition($0.value)) })
        case .binary(.has, let column, let text): kind = .binary(isCaseSensitive ? .hasCs : .has, column, text)
        default: return expression
        }
        return Expression(kind, expression.span)
    }

    /// `*` at an end of the text leaves that end open.
    private func everywhere(_ text: String, _ span: Span) -> Expression.Kind {
        let open = (start: text.hasPrefix("*"), end: text.hasSuffix("*"))
        let needle = text.trimming("*")
        let symbol: BinaryOperator = switch open {
        case (true, true): isCaseSensitive ? .containsCs : .contains
        case (true, false): isCaseSensitive ? .hassuffixCs : .hassuffix
        case (false, true): isCaseSensitive ? .hasprefixCs : .hasprefix
        case (false, false): isCaseSensitive ? .hasCs : .has
        }
        return .binary(symbol, Expression(.star, span), Expression(.literal(.string(needle)), span))
    }
}

extension String {
    fileprivate func trimming(_ character: Character) -> String {
        var rest = Substring(self)
        while rest.first == character { rest.removeFirst() }
        while rest.last == character { rest.removeLast() }
        return String(rest)
    }
}
