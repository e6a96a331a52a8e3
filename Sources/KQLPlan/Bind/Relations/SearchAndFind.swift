import Diagnostics
import HuntModel
import KQLSyntax

/// `search` and `find`: rows of many tables in which something occurs.
extension Binder {
    /// All tables unless some are named; of rows that come from a pipe, those alone.
    mutating func search(_ input: Relation, _ clause: SearchClause, at span: Span) -> Relation {
        let sensitive = clause.parameters.contains { $0.name.text == "kind" && $0.value.text == "case_sensitive" }
        var rows = input
        if input.isNothing || !clause.tables.isEmpty {
            let branches = searched(clause.tables, at: span)
            guard !branches.isEmpty else { return input.opened }
            rows = UnionRows(branches: branches, source: "$table", isInner: false).relation
        }
        guard let predicate = condition(Searching(isCaseSensitive: sensitive).condition(clause.predicate), in: RowScope(rows)) else { return rows.opened }
        return rows.then(.filter(rows.plan, predicate))
    }

    mutating func find(_ input: Relation, _ clause: FindClause, at span: Span) -> Relation {
        let source = clause.parameters.first { $0.name.text.hasPrefix("with") }?.value.text ?? "source_"
        let branches = searched(clause.tables, at: span)
        guard !branches.isEmpty else { return input.opened }
        let rows = UnionRows(branches: branches, source: Self.unquoted(source), isInner: false).relation
        let predicate = Searching(isCaseSensitive: false).condition(clause.predicate)
        guard let condition = condition(predicate, in: RowScope(rows)) else { return rows.opened }
        let found = rows.then(.filter(rows.plan, condition))
        return columns(of: found, clause, source: Self.unquoted(source), reading: condition)
    }

    private mutating func searched(_ terms: [TableTerm], at span: Span) -> [UnionBranch] {
        let all = terms.isEmpty ? [.pattern(ColumnPattern(text: "*", isPattern: true, span: span))] : terms
        var seen: Set<String> = []
        return branches(all, isFuzzy: false).filter { seen.insert($0.name).inserted }
    }

    /// Those of `project`; else those that the predicate names, and all others packed.
    private mutating func columns(of rows: Relation, _ clause: FindClause, source: String, reading predicate: Scalar) -> Relation {
        let scope = RowScope(rows)
        var kept = [Column(source, .string)]
        if let wanted = clause.columns {
            for name in wanted.map(\.name) {
                guard let column = scope[name.text] else {
                    if !rows.isOpen { reportUnknownColumn(name.text, at: name.span, in: scope) }
                    continue
                }
                if !kept.contains(column) { kept.append(column) }
            }
        } else {
            let read = predicate.columnsRead
            kept += rows.columns.filter { read.contains($0.name) && $0.name != source }
        }
        var outputs = kept.map(NamedScalar.init)
        if clause.packs || clause.columns == nil {
            guard let bag = Catalogue.function("bag_pack") else {
                report(.unsupportedForm, "'find' without 'project' packs columns, which is not supported yet", at: clause.predicate.span, hint: "add project …")
                return rows.opened
            }
            let names = kept.names
            let pairs = rows.columns.filter { !names.contains($0.name) }.flatMap { [Scalar.literal(.string($0.name)), .column($0)] }
            outputs.append(NamedScalar("pack_", .call(bag.name, pairs, .dynamic)))
        }
        return rows.then(.project(rows.plan, outputs))
    }
}

/// A predicate in which a bare string is looked for in every column.
private struct Searching {
    var isCaseSensitive: Bool

    func condition(_ expression: Expression) -> Expression {
        let kind: Expression.Kind
        switch expression.kind {
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
