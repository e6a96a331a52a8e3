import Diagnostics

extension Parser {
    mutating func namedExpressions() -> [NamedExpression] {
        commaSeparated { $0.namedExpression() }
    }

    /// `name = value`, `(a, b) = value`, or a value.
    mutating func namedExpression() -> NamedExpression {
        if let names = names() { return NamedExpression(names: names, value: expression()) }
        return NamedExpression(value: expression())
    }

    /// The names before a `=`, with it; nil, and nothing read, where there is none.
    private mutating func names() -> [Name]? {
        let before = index
        if kind == .openParenthesis {
            advance()
            var names: [Name] = []
            while let name = name() {
                names.append(name)
                if !accept(.comma) { break }
            }
            if accept(.closeParenthesis), accept(.assign), !names.isEmpty { return names }
        } else if let name = name(), accept(.assign) {
            return [name]
        }
        index = before
        return nil
    }

    /// `Name` or `['any name']`; nil, and nothing read, where there is none.
    mutating func name() -> Name? {
        if kind == .word {
            defer { advance() }
            return Name(text(token), token.span)
        }
        guard kind == .openBracket, ahead(1).kind == .string, ahead(2).kind == .closeBracket else { return nil }
        let start = token.span.start
        advance()
        let value = StringLiteral(text(token)).value
        advance()
        advance()
        return Name(value, Span(start, previousEnd))
    }
}
