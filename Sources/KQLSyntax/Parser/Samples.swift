import Diagnostics

extension Parser {
    mutating func topNestedClauses() -> [TopNestedClause] {
        var levels = [topNestedClause()]
        while !isLost, accept(.comma) {
            guard isWord("top"), ahead(1).kind == .minus, isWord("nested", 2) else {
                report(.expected, "expected 'top-nested' after ',', found \(found)")
                break
            }
            for _ in 0..<3 { advance() }
            levels.append(topNestedClause())
        }
        return levels
    }

    private mutating func topNestedClause() -> TopNestedClause {
        let start = token.span.start
        let count = isWord("of") ? nil : expression()
        expectWord("of")
        let column = namedExpression()
        var others: Expression?
        if isWord("with"), isWord("others", 1) {
            advance()
            advance()
            expect(.assign, "'='")
            others = expression()
        }
        expectWord("by")
        let by = namedExpression()
        let ascending = direction()
        return TopNestedClause(count: count, column: column, others: others, by: by, ascending: ascending, span: Span(start, previousEnd))
    }

    mutating func topHitters() -> OperatorKind {
        let count = expression()
        expectWord("of")
        let column = namedExpression()
        return .topHitters(count, column, by: acceptWord("by") ? expression() : nil)
    }

    mutating func sampleDistinct() -> OperatorKind {
        let count = expression()
        expectWord("of")
        return .sampleDistinct(count, namedExpression())
    }
}
