import Diagnostics

extension Parser {
    mutating func partitionClause() -> PartitionClause {
        let parameters = parameters()
        expectWord("by")
        let column = partitionColumn()
        let isBrace = kind == .openBrace
        let body = body(open: isBrace ? .openBrace : .openParenthesis, close: isBrace ? .closeBrace : .closeParenthesis)
        return PartitionClause(parameters: parameters, column: column, body: body)
    }

    /// A name is no call here, whatever bracket follows it.
    private mutating func partitionColumn() -> NamedExpression {
        guard let name = name() else { return namedExpression() }
        return NamedExpression(value: Expression(.name(name.text), name.span))
    }

    mutating func scanClause() -> ScanClause {
        var clause = ScanClause(parameters: parameters(["with_match_id"]), partition: [], order: [], declared: [], steps: [])
        if isWord("partition"), isWord("by", 1) {
            advance()
            advance()
            clause.partition = namedExpressions()
        }
        if isWord("order") || isWord("sort"), isWord("by", 1) {
            advance()
            advance()
            clause.order = sortTerms()
        }
        if acceptWord("declare") { clause.declared = parameterList() }
        expectWord("with")
        expect(.openParenthesis, "'('")
        guard !isLost else { return clause }
        clause.steps = nested { $0.scanSteps() } ?? []
        expect(.closeParenthesis, "'step' or ')'")
        return clause
    }

    private mutating func scanSteps() -> [ScanStep] {
        var steps: [ScanStep] = []
        while !isLost, acceptWord("step") {
            let name = name() ?? Name("", place)
            let isOptional = acceptWord("optional")
            let output = parameters(["output"]).first?.value
            expect(.colon, "':'")
            let condition = expression()
            let assignments = accept(.arrow) ? namedExpressions() : []
            steps.append(ScanStep(name: name, isOptional: isOptional, output: output, condition: condition, assignments: assignments))
            if !accept(.semicolon) { break }
        }
        return steps
    }
}
