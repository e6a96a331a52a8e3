import Diagnostics

extension Parser {
    mutating func joinClause() -> JoinClause {
        let parameters = parameters(["kind"])
        let right = postfixed()
        let more = self.parameters()
        expectWord("on")
        let conditions = isLost ? [] : commaSeparated { $0.expression() }
        return JoinClause(parameters: parameters + more, right: right, conditions: conditions.flatMap(\.conjuncts))
    }

    mutating func unionClause() -> UnionClause {
        let parameters = parameters(["kind", "withsource", "with_source", "isfuzzy"])
        return UnionClause(parameters: parameters, tables: tableTerms())
    }

    mutating func tableTerms() -> [TableTerm] { commaSeparated { $0.tableTerm() } }

    /// `in (T1, T2*)`, or nothing.
    mutating func tablesInParentheses() -> [TableTerm] {
        guard isWord("in"), ahead(1).kind == .openParenthesis else { return [] }
        advance()
        advance()
        let terms = nested { $0.tableTerms() } ?? []
        expect(.closeParenthesis, "',' or ')'")
        return terms
    }

    private mutating func tableTerm() -> TableTerm {
        let isPattern = kind == .star || (kind == .word && touchesNext() && ahead(1).kind == .star)
        return isPattern ? .pattern(columnPattern()) : .expression(postfixed())
    }
}

extension Expression {
    /// The terms of a conjunction.
    fileprivate var conjuncts: [Expression] {
        if case .and(let terms) = kind { terms.flatMap(\.conjuncts) } else { [self] }
    }
}
