import Diagnostics

extension Parser {
    /// The whole of an expression; `or` binds loosest.
    mutating func expression() -> Expression {
        chain("or", Expression.Kind.or) { $0.chain("and", Expression.Kind.and) { $0.comparison() } }
    }

    /// Terms joined by one word, as one node.
    private mutating func chain(
        _ word: String, _ make: ([Expression]) -> Expression.Kind, _ term: (inout Parser) -> Expression
    ) -> Expression {
        let first = term(&self)
        guard isJoin(word) else { return first }
        var terms = [first]
        while isJoin(word), !isLost {
            advance()
            terms.append(term(&self))
        }
        return node(make(terms), first.span.through(terms[terms.count - 1].span))
    }

    /// In any case: `AND` is reported and read as `and`.
    private mutating func isJoin(_ word: String) -> Bool {
        if isWord(word) { return true }
        guard kind == .word, token.span.end - token.span.start == word.utf8.count, text(token).lowercased() == word else { return false }
        note(.operatorCase, "operators are written in lower case: '\(word)'", at: token.span)
        return true
    }

    /// `==`, `!=`, `in`, `has_any`, `between`: they do not chain.
    private mutating func comparison() -> Expression {
        var left = binary(.relation)
        while !isLost {
            if let name = membershipOperator() {
                left = membership(name, left)
            } else if isWord("between") || isNegated("between") {
                left = between(left)
            } else if readsColons, accept(.colon) {
                let right = binary(.relation)
                left = node(.binary(.has, left, right), left.span.through(right.span))
            } else if let symbol = binaryOperator(at: .equality) {
                let right = binary(.relation)
                left = node(.binary(symbol, left, right), left.span.through(right.span))
            } else {
                break
            }
        }
        return left
    }

    private mutating func binary(_ level: BinaryLevel) -> Expression {
        var left = operand(of: level)
        while !isLost, let symbol = binaryOperator(at: level) {
            let right = operand(of: level)
            left = node(.binary(symbol, left, right), left.span.through(right.span))
        }
        return left
    }

    private mutating func operand(of level: BinaryLevel) -> Expression {
        level.tighter.map { binary($0) } ?? prefixed()
    }

    /// A sign, or none.
    private mutating func prefixed() -> Expression {
        guard kind == .minus || kind == .plus else { return postfixed() }
        let start = token.span
        let isMinus = kind == .minus
        advance()
        let inner = nested { $0.prefixed() } ?? missing()
        guard isMinus else { return inner }
        return Negation.folded(inner, span: start.through(inner.span)) ?? node(.negated(inner), start.through(inner.span))
    }

    private mutating func membership(_ name: String, _ subject: Expression) -> Expression {
        expect(.openParenthesis, "'(' after '\(name)'")
        guard !isLost else { return missing() }
        let elements = arguments().map(\.value)
        return node(.membership(name, subject, elements), Span(subject.span.start, previousEnd))
    }

    private mutating func between(_ subject: Expression) -> Expression {
        let negated = kind == .negatedWord
        advance()
        expect(.openParenthesis, "'(' after 'between'")
        let bounds = nested { parser -> (Expression, Expression) in
            let low = parser.expression()
            parser.expect(.twoDots, "'..' between the bounds")
            return (low, parser.expression())
        }
        expect(.closeParenthesis, "')'")
        guard !isLost, let (low, high) = bounds else { return missing() }
        return node(.between(negated: negated, subject, low, high), Span(subject.span.start, previousEnd))
    }

    /// Refuses what is too high: whatever walks the tree later does so on a bounded stack.
    mutating func node(_ kind: Expression.Kind, _ span: Span) -> Expression {
        let expression = Expression(kind, span)
        guard expression.height > SyntaxLimits.height else { return expression }
        refuse(.tooDeep, "an expression of more than \(SyntaxLimits.height) levels", at: Span(span.start, span.start + 1))
        return Expression(.missing, span)
    }

    func missing() -> Expression { Expression(.missing, Span(previousEnd, previousEnd)) }
}
