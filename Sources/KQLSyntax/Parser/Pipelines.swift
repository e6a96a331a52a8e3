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

    /// To the end of the current step, with what does not belong there reported.
    private mutating func settle() {
        if !isLost, !isAtStepEnd { report(.unexpectedToken, "\(found) does not belong here", hint: hintForStray) }
        if isLost { recover() }
    }

    private var isAtStepEnd: Bool {
        switch kind {
        case .pipe, .semicolon, .end: true
        case .closeParenthesis, .comma: openPipelines > 0
        default: false
        }
    }

    private mutating func source(orOperator: Bool) -> Source {
        sourceKeyword() ?? .expression(expression())
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
        return unreadSource()
    }

    private mutating func unreadSource() -> Source? {
        let unread = ["union", "search", "find", "externaldata", "external_data", "evaluate"]
        guard let word = unread.first(where: { isWord($0) }), startsUnreadSource(word) else { return nil }
        let name = Name(word, token.span)
        skipToBoundary()
        return .other(name)
    }

    private func startsUnreadSource(_ word: String) -> Bool {
        switch ahead(1).kind {
        case .word where isWord("in", 1): ahead(2).kind == .openParenthesis && (word == "search" || word == "find")
        case .word, .string: true
        case .openParenthesis, .openBracket: true
        case .star: word != "evaluate"
        default: false
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

    private mutating func typedNames() -> [TypedName] {
        var columns: [TypedName] = []
        expect(.openParenthesis, "'('")
        while !isLost, kind != .closeParenthesis, kind != .end {
            guard let name = name() else {
                report(.expected, "expected a column name, found \(found)")
                break
            }
            expect(.colon, "':'")
            let type = Name(text(token), token.span)
            expect(.word, "a type")
            columns.append(TypedName(name: name, type: type))
            if !accept(.comma) { break }
        }
        expect(.closeParenthesis, "')'")
        return columns
    }
}
