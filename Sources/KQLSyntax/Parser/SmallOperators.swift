import Diagnostics

/// Operators with little to read.
extension Parser {
    mutating func renderClause() -> RenderClause {
        let chart = Name(text(token), token.span)
        expect(.word, "the name of a chart")
        var properties: [OperatorParameter] = []
        if !isLost, acceptWord("with") {
            expect(.openParenthesis, "'('")
            properties = isLost || kind == .closeParenthesis ? [] : renderProperties()
            expect(.closeParenthesis, "',' or ')'")
        }
        while !isLost, !atOperatorEnd, ahead(1).kind == .assign { properties += renderProperties() }
        return RenderClause(chart: chart, properties: properties)
    }

    /// `title="…", ycolumns=a, b`: a value goes on until the next name with a `=`.
    private mutating func renderProperties() -> [OperatorParameter] {
        var properties: [OperatorParameter] = []
        repeat {
            let name = Name(text(token), token.span)
            expect(.word, "the name of a property")
            expect(.assign, "'='")
            guard !isLost else { break }
            let value = renderValue()
            properties.append(OperatorParameter(name: name, value: value))
        } while accept(.comma) && kind == .word
        return properties
    }

    private mutating func renderValue() -> Name {
        let start = token.span.start
        advance()
        while kind == .comma, ahead(1).kind == .word, ahead(2).kind != .assign {
            advance()
            advance()
        }
        let span = Span(start, previousEnd)
        return Name(source.text(in: span), span)
    }

    mutating func asName() -> OperatorKind {
        skipParameters()
        guard let name = name() else {
            report(.expected, "expected a name after 'as', found \(found)")
            return .other
        }
        return .asName(name)
    }

    mutating func consume() -> OperatorKind {
        _ = parameters(["decodeblocks"])
        return .consume
    }

    mutating func invoke() -> OperatorKind {
        guard let name = name(), kind == .openParenthesis else {
            report(.expected, "expected a call after 'invoke', found \(found)", hint: "invoke f(…)")
            return .other
        }
        advance()
        return .invoke(name, arguments())
    }

    mutating func forkBranches() -> [ForkBranch] {
        var branches: [ForkBranch] = []
        while !isLost, !atOperatorEnd {
            var name: Name?
            if kind != .openParenthesis {
                name = self.name()
                expect(.assign, "'='")
            }
            if !isLost { branches.append(ForkBranch(name: name, body: body(open: .openParenthesis, close: .closeParenthesis))) }
            _ = accept(.comma)
        }
        return branches
    }

    mutating func facet() -> OperatorKind {
        expectWord("by")
        let columns = isLost ? [] : namedExpressions()
        let body = acceptWord("with") ? body(open: .openParenthesis, close: .closeParenthesis) : nil
        return .facet(columns: columns, body)
    }

    mutating func reduce() -> OperatorKind {
        skipParameters()
        expectWord("by")
        let value = namedExpression()
        if acceptWord("with") { skipToBoundary() }
        return .reduce(value)
    }

    mutating func evaluate() -> OperatorKind {
        skipParameters()
        guard let name = name(), kind == .openParenthesis else {
            report(.expected, "expected a plugin's call after 'evaluate', found \(found)", hint: "evaluate bag_unpack(Column)")
            return .other
        }
        advance()
        let arguments = arguments()
        return .evaluate(name, arguments, schema: accept(.colon) ? schemaClause() : nil)
    }

    /// `(a: string, *)`
    private mutating func schemaClause() -> SchemaClause {
        let start = token.span.start
        var keepsInput = false
        expect(.openParenthesis, "'('")
        if accept(.star) {
            keepsInput = true
            _ = accept(.comma)
        }
        let columns = isLost ? [] : typedNameList()
        expect(.closeParenthesis, "',' or ')'")
        return SchemaClause(columns: columns, keepsInput: keepsInput, span: Span(start, previousEnd))
    }
}
