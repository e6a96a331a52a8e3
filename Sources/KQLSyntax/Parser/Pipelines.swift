import Diagnostics

extension Parser {
    mutating func pipeline() -> Pipeline {
        let start = token.span.start
        let source = self.source(orOperator: true)
        return pipeline(from: source, start: start)
    }

    /// The operators behind a source that is read already.
    mutating func pipeline(from source: Source, start: Int) -> Pipeline {
        var operators: [Operator] = []
        if case .none = source, operatorStart(start), let first = operatorStep() { operators.append(first) }
        settle()
        while accept(.pipe) {
            guard operators.count < SyntaxLimits.operators else {
                refuse(.tooManyOperators, "more than \(SyntaxLimits.operators) operators in one pipeline")
                break
            }
            if let next = operatorStep() { operators.append(next) }
            settle()
        }
        return Pipeline(source: source, operators: operators, span: Span(start, previousEnd))
    }

    /// The source was no more than the promise of an operator, which stands at the current token.
    private func operatorStart(_ start: Int) -> Bool { token.span.start == start }

    /// To the end of the current step, with what does not belong there reported.
    private mutating func settle() {
        if !isLost, !isAtStepEnd { report(.unexpectedToken, "\(found) does not belong here", hint: hintForStray) }
        if isLost { recover() }
    }

    private var isAtStepEnd: Bool {
        switch kind {
        case .pipe, .semicolon, .end: true
        case .closeParenthesis, .closeBrace, .comma: openPipelines > 0
        default: false
        }
    }

    private mutating func source(orOperator: Bool) -> Source {
        sourceKeyword() ?? Source.expression(expression())
    }

    /// A source that begins with its own keyword, or nil.
    mutating func sourceKeyword() -> Source? {
        guard kind == .word else { return nil }
        if isWord("datatable"), ahead(1).kind == .openParenthesis { return dataTable() }
        if isWord("range"), ahead(1).kind == .word, isWord("from", 2) { return range() }
        if isWord("print"), startsExpression(1) {
            advance()
            return .print(namedExpressions())
        }
        if isWord("externaldata") || isWord("external_data"), ahead(1).kind == .openParenthesis { return externalData() }
        return startsWithOperator ? Source.none : nil
    }

    /// `union A, B`, `search in (T) "x"` …: an operator that needs no rows before it.
    private var startsWithOperator: Bool {
        guard ["union", "search", "find", "evaluate"].contains(where: { isWord($0) }) else { return false }
        switch ahead(1).kind {
        case .word where isWord("in", 1): return ahead(2).kind == .openParenthesis && (isWord("search") || isWord("find"))
        case .word, .string, .openParenthesis, .openBracket: return true
        case .star: return !isWord("evaluate")
        default: return false
        }
    }

    private func startsExpression(_ distance: Int) -> Bool {
        switch ahead(distance).kind {
        case .word, .string, .brokenString, .integer, .real, .timespan, .typedLiteral, .openParenthesis, .openBracket, .minus, .plus: true
        default: false
        }
    }

    private mutating func range() -> Source {
        advance()
        let name = name() ?? Name("", place)
        expectWord("from")
        let from = expression()
        expectWord("to")
        let to = expression()
        expectWord("step")
        return .range(RangeSource(name: name, from: from, to: to, step: expression()))
    }

    private mutating func dataTable() -> Source {
        let start = token.span.start
        advance()
        let columns = typedNames()
        expect(.openBracket, "'['")
        var values: [Expression] = []
        while !isLost, kind != .closeBracket, kind != .end {
            values.append(expression())
            if !accept(.comma) { break }
        }
        expect(.closeBracket, "']'")
        return .datatable(DataTable(columns: columns, values: values, span: Span(start, previousEnd)))
    }

    /// `externaldata (a: string) [@"https://…"] with (format="csv")`
    private mutating func externalData() -> Source {
        let start = token.span.start
        advance()
        let columns = typedNames()
        expect(.openBracket, "'['")
        let addresses = isLost ? [] : commaSeparated { $0.expression() }
        expect(.closeBracket, "']'")
        var options: [ExternalOption] = []
        if acceptWord("with") {
            expect(.openParenthesis, "'('")
            options = isLost ? [] : externalOptions()
            expect(.closeParenthesis, "',' or ')'")
        }
        return .externalData(ExternalData(columns: columns, addresses: addresses, options: options, span: Span(start, previousEnd)))
    }

    private mutating func externalOptions() -> [ExternalOption] {
        commaSeparated { parser in
            let name = Name(parser.text(parser.token), parser.token.span)
            parser.expect(.word, "the name of an option")
            parser.expect(.assign, "'='")
            return ExternalOption(name: name, value: parser.expression())
        }
    }

    mutating func typedNames() -> [TypedName] {
        expect(.openParenthesis, "'('")
        let columns = typedNameList()
        expect(.closeParenthesis, "')'")
        return columns
    }

    /// `a: string, ['b c']: long`, up to the parenthesis that closes.
    mutating func typedNameList() -> [TypedName] {
        var columns: [TypedName] = []
        while !isLost, kind != .closeParenthesis, kind != .end {
            guard let name = name() else {
                report(.expected, "expected a column name, found \(found)")
                break
            }
            expect(.colon, "':'")
            guard !isLost else { break }
            let type = Name(text(token), token.span)
            expect(.word, "a type")
            columns.append(TypedName(name: name, type: type))
            if !accept(.comma) { break }
        }
        return columns
    }
}
