import Diagnostics

extension Parser {
    mutating func expandClause() -> ExpandClause {
        let parameters = parameters(["kind", "bagexpansion", "with_itemindex"])
        let columns = commaSeparated { $0.expandedExpression() }
        let limit = acceptWord("limit") ? expression() : nil
        return ExpandClause(parameters: parameters, columns: columns, limit: limit)
    }

    private mutating func expandedExpression() -> ExpandedExpression {
        let value = namedExpression()
        guard acceptWord("to") else { return ExpandedExpression(value: value, type: nil) }
        let type = typeOf()
        return ExpandedExpression(value: value, type: type?.first)
    }

    mutating func mvApply() -> OperatorKind {
        let expansion = expandClause()
        expectWord("on")
        return .apply(expansion, body(open: .openParenthesis, close: .closeParenthesis))
    }

    /// `typeof(long)`: the names of the types.
    mutating func typeOf() -> [Name]? {
        expectWord("typeof")
        expect(.openParenthesis, "'('")
        guard !isLost else { return nil }
        let names = commaSeparated { $0.typeOfTerm() }
        expect(.closeParenthesis, "')'")
        return names
    }

    /// `long`; in the schema of a plugin also `*` and `name: type`.
    private mutating func typeOfTerm() -> Name {
        let name = Name(text(token), token.span)
        if accept(.star) { return name }
        expect(.word, "a type")
        guard accept(.colon) else { return name }
        let type = Name(text(token), token.span)
        expect(.word, "a type")
        return type
    }

    /// A pipeline in brackets that begins with an operator: its rows come from around it. In braces it has a source of its own.
    mutating func body(open: TokenKind, close: TokenKind) -> Pipeline {
        let start = token.span.start
        expect(open, open == .openBrace ? "'{'" : "'('")
        guard !isLost else { return Pipeline(source: .none, operators: [], span: Span(start, previousEnd)) }
        let body = nested { parser in
            parser.openPipelines += 1
            defer { parser.openPipelines -= 1 }
            return open == .openBrace ? parser.pipeline() : parser.innerPipeline()
        }
        expect(close, close == .closeBrace ? "'}'" : "')'")
        return body ?? Pipeline(source: .none, operators: [], span: Span(start, previousEnd))
    }

    private mutating func innerPipeline() -> Pipeline {
        let start = token.span.start
        _ = accept(.pipe)
        guard let first = operatorStep() else {
            recover()
            return Pipeline(source: .none, operators: [], span: Span(start, previousEnd))
        }
        var rest = pipeline(from: .none, start: start)
        rest.operators.insert(first, at: 0)
        return rest
    }
}
