import Diagnostics

extension Parser {
    mutating func query() -> Query {
        var statements: [Statement] = []
        while kind != .end {
            if accept(.semicolon) { continue }
            guard statements.count < SyntaxLimits.statements else {
                refuse(.tooLong, "more than \(SyntaxLimits.statements) statements")
                break
            }
            if let statement = statement() { statements.append(statement) }
            if isLost { recover() }
            endStatement()
        }
        if statements.isEmpty, !hasErrors { note(.emptyQuery, "there is no query", at: Span(0, 1)) }
        return Query(statements: statements)
    }

    mutating func statement() -> Statement? {
        if isWord("let"), ahead(1).kind != .pipe { return letStatement() }
        if isWord("set"), ahead(1).kind == .word { return setStatement() }
        if let word = ["declare", "alias", "restrict", "pattern"].first(where: { isWord($0) }), ahead(1).kind == .word {
            // `declare pattern`, `declare query_parameters`
            let isDeclaration = word == "declare"
            let name = isDeclaration ? "\(word) \(text(ahead(1)))" : word
            let span = isDeclaration ? token.span.through(ahead(1).span) : token.span
            skipToBoundary()
            return .other(Name(name, span))
        }
        let before = index
        let pipeline = pipeline()
        if index == before { advance() }
        return .pipeline(pipeline)
    }

    private mutating func endStatement() {
        guard kind != .end, !accept(.semicolon) else { return }
        report(.unexpectedToken, "\(found) does not belong here", hint: hintForStray)
        while kind != .end, kind != .semicolon { advance() }
        isLost = false
    }

    var hintForStray: String? {
        if kind.isClosing { return "no bracket is open here" }
        if isWord("let") { return "end the statement before with ';'" }
        guard kind == .word else { return nil }
        return Spelling.hint(for: text(token), in: Self.operatorWords) ?? "operators follow a '|', statements a ';'"
    }

    private mutating func setStatement() -> Statement {
        advance()
        let name = Name(text(token), token.span)
        advance()
        return .setting(name, accept(.assign) ? expression() : nil)
    }

    private mutating func letStatement() -> Statement? {
        advance()
        guard let name = name() else {
            report(.expected, "expected a name after 'let', found \(found)")
            return nil
        }
        expect(.assign, "'='")
        guard !isLost else { return nil }
        if let function = functionLiteral() { return .binding(LetBinding(name: name, value: .function(function))) }
        return .binding(LetBinding(name: name, value: .pipeline(pipeline())))
    }
}
