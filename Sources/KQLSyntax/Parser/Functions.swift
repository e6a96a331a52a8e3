import Diagnostics

extension Parser {
    /// `(x: long = 5, T: (*)) { … }` or `view () { … }`; nil, and nothing read, where there is none.
    mutating func functionLiteral() -> FunctionLiteral? {
        let start = token.span.start
        let before = index
        let isView = isWord("view") && ahead(1).kind == .openParenthesis
        if isView { advance() }
        guard kind == .openParenthesis, isParameterList else {
            index = before
            return nil
        }
        let parameters = parameterList()
        _ = accept(.arrow)
        expect(.openBrace, "'{'")
        let body = isLost ? [] : nested { $0.functionBody() } ?? []
        expect(.closeBrace, "'}'")
        return FunctionLiteral(parameters: parameters, body: body, isView: isView, span: Span(start, previousEnd))
    }

    /// `(name:` or `() {`: nothing else begins like this.
    private var isParameterList: Bool {
        if ahead(1).kind == .closeParenthesis { return ahead(2).kind == .openBrace || ahead(2).kind == .arrow }
        return (ahead(1).kind == .word && ahead(2).kind == .colon)
            || (ahead(1).kind == .openBracket && ahead(3).kind == .closeBracket && ahead(4).kind == .colon)
    }

    private mutating func functionBody() -> [Statement] {
        openPipelines += 1
        defer { openPipelines -= 1 }
        var statements: [Statement] = []
        while kind != .closeBrace, kind != .end, statements.count < SyntaxLimits.statements {
            if accept(.semicolon) { continue }
            if let statement = statement() { statements.append(statement) }
            if isLost { recover() }
            if kind != .closeBrace, !accept(.semicolon) { break }
        }
        return statements
    }

    /// `(name: type = default, T: (a: string), U: (*))`
    mutating func parameterList() -> [Parameter] {
        expect(.openParenthesis, "'('")
        var parameters: [Parameter] = []
        while !isLost, kind != .closeParenthesis, kind != .end {
            guard let name = name() else {
                report(.expected, "expected the name of a parameter, found \(found)")
                break
            }
            expect(.colon, "':'")
            let type = parameterType()
            let defaultValue = accept(.assign) ? expression() : nil
            parameters.append(Parameter(name: name, type: type, defaultValue: defaultValue))
            if !accept(.comma) { break }
        }
        expect(.closeParenthesis, "',' or ')'")
        return parameters
    }

    private mutating func parameterType() -> ParameterType {
        let start = token.span.start
        guard accept(.openParenthesis) else {
            let type = Name(text(token), token.span)
            expect(.word, "a type")
            return .scalar(type)
        }
        let columns = accept(.star) ? [] : typedNameList()
        expect(.closeParenthesis, "')'")
        return .table(columns, Span(start, previousEnd))
    }
}
