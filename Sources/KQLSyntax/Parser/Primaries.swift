import Diagnostics
import HuntModel

extension Parser {
    /// A primary and the accesses behind it: `.name`, `['name']`, `[index]`.
    mutating func postfixed() -> Expression {
        var value = primary()
        while !isLost {
            if kind == .dot, ahead(1).kind != .openBracket {
                value = member(of: value)
            } else if kind == .dot {
                advance()
                value = element(of: value)
            } else if kind == .openBracket, previousEnd == token.span.start {
                value = element(of: value)
            } else {
                break
            }
        }
        return value
    }

    private mutating func member(of value: Expression) -> Expression {
        advance()
        guard let name = name() else {
            report(.expected, "expected a name after '.', found \(found)")
            return value
        }
        if kind == .openParenthesis, previousEnd == token.span.start {
            let arguments = callArguments()
            return node(.call(name, [NamedExpression(value: value)] + arguments), value.span.through(Span(name.span.start, previousEnd)))
        }
        return node(.member(value, name), value.span.through(name.span))
    }

    private mutating func element(of value: Expression) -> Expression {
        advance()
        let index = nested { $0.expression() } ?? missing()
        expect(.closeBracket, "']'")
        let span = Span(value.span.start, previousEnd)
        if case .literal(.string(let name)) = index.kind { return node(.member(value, Name(name, index.span)), span) }
        return node(.element(value, index), span)
    }

    private mutating func primary() -> Expression {
        let token = token
        switch kind {
        case .string, .brokenString: return string()
        case .integer, .real, .timespan, .typedLiteral: return number()
        case .openParenthesis: return parenthesised()
        case .star:
            advance()
            return Expression(.star, token.span)
        case .openBracket:
            if let name = name() { return named(name) }
        case .word:
            if isWord("dynamic"), ahead(1).kind == .openParenthesis { return dynamicLiteral() }
            if isWord("typeof"), ahead(1).kind == .openParenthesis {
                let types = typeOf() ?? []
                return node(.typeOf(types), Span(token.span.start, previousEnd))
            }
            if let constant = wordLiteral() { return constant }
            if let name = name() { return named(name) }
        default: break
        }
        report(.expectedExpression, "expected an expression, found \(found)")
        return missing()
    }

    private mutating func wordLiteral() -> Expression? {
        guard ahead(1).kind != .openParenthesis else { return nil }
        let value: Bool
        if isWord("true") || isWord("True") || isWord("TRUE") {
            value = true
        } else if isWord("false") || isWord("False") || isWord("FALSE") {
            value = false
        } else {
            return nil
        }
        defer { advance() }
        return Expression(.literal(.bool(value)), token.span)
    }

    /// A column or table, or a call where a parenthesis follows.
    private mutating func named(_ name: Name) -> Expression {
        guard kind == .openParenthesis else { return Expression(.name(name.text), name.span) }
        let arguments = callArguments()
        return node(.call(name, arguments), Span(name.span.start, previousEnd))
    }

    private mutating func callArguments() -> [NamedExpression] {
        advance()
        return arguments()
    }

    /// Up to and with the `)`; each may be a whole query.
    mutating func arguments() -> [NamedExpression] {
        guard !accept(.closeParenthesis) else { return [] }
        let list = nested { parser in
            parser.commaSeparated { parser in
                // A comma before the closing parenthesis is forgiven, as Kusto does.
                parser.kind == .closeParenthesis ? nil : parser.argument()
            }
        }
        expect(.closeParenthesis, "',' or ')'")
        return (list ?? []).compactMap { $0 }
    }

    private mutating func argument() -> NamedExpression {
        if let pipeline = openPipeline() { return NamedExpression(value: pipeline) }
        let named = namedExpression()
        guard kind == .pipe, named.names.isEmpty else { return named }
        return NamedExpression(value: subquery(.expression(named.value), start: named.span.start))
    }

    private mutating func parenthesised() -> Expression {
        let start = token.span.start
        advance()
        let inner = nested { $0.argument().value } ?? missing()
        expect(.closeParenthesis, "')'")
        return Expression(inner.kind, Span(start, previousEnd))
    }

    /// A pipeline whose source has its own keyword.
    private mutating func openPipeline() -> Expression? {
        let start = token.span.start
        openPipelines += 1
        let source = sourceKeyword()
        openPipelines -= 1
        return source.map { subquery($0, start: start) }
    }

    private mutating func subquery(_ source: Source, start: Int) -> Expression {
        openPipelines += 1
        defer { openPipelines -= 1 }
        let pipeline = pipeline(from: source, start: start)
        return node(.subquery(pipeline), pipeline.span)
    }
}
