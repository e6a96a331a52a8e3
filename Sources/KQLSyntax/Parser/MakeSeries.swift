import Diagnostics

extension Parser {
    mutating func makeSeriesClause() -> MakeSeriesClause {
        let parameters = parameters(["kind"])
        let aggregates = commaSeparated { $0.seriesAggregate() }
        expectWord("on")
        let axis = isLost ? NamedExpression(value: missing()) : seriesAxis()
        var clause = MakeSeriesClause(parameters: parameters, aggregates: aggregates, axis: axis, keys: [])
        if isWord("in"), isWord("range", 1) {
            oldRange(into: &clause)
        } else {
            if acceptWord("from") { clause.from = expression() }
            if acceptWord("to") { clause.to = expression() }
            expectWord("step")
            if !isLost { clause.step = expression() }
        }
        if acceptWord("by") { clause.keys = namedExpressions() }
        return clause
    }

    private mutating func seriesAggregate() -> SeriesAggregate {
        let value = namedExpression()
        guard isWord("default"), ahead(1).kind == .assign else { return SeriesAggregate(value: value, defaultValue: nil) }
        advance()
        advance()
        return SeriesAggregate(value: value, defaultValue: expression())
    }

    /// Without taking the `in` of `in range(…)` for a test of membership.
    private mutating func seriesAxis() -> NamedExpression {
        guard isWord("in", 1), isWord("range", 2), let name = name() else { return namedExpression() }
        return NamedExpression(value: Expression(.name(name.text), name.span))
    }

    /// `in range(start, stop, step)`
    private mutating func oldRange(into clause: inout MakeSeriesClause) {
        advance()
        advance()
        expect(.openParenthesis, "'('")
        guard !isLost else { return }
        let bounds = arguments().map(\.value)
        guard bounds.count == 3 else {
            report(.expected, "'range' takes start, stop and step here")
            return
        }
        (clause.from, clause.to, clause.step) = (bounds[0], bounds[1], bounds[2])
        clause.isOldRange = true
    }
}
