import Diagnostics

extension Layout {
    mutating func arrange(_ expression: Expression) {
        switch expression.kind {
        case .literal, .name, .star, .typeOf, .missing: break
        case .call(let name, let arguments):
            closeUp(index(at: name.span.end))
            for argument in arguments { arrange(argument.value) }
        case .negated(let inner), .member(let inner, _): arrange(inner)
        case .binary(let symbol, let left, let right):
            if symbol == .add || symbol == .subtract { spaceOut(index(at: left.span.end)) }
            arrange(left)
            arrange(right)
        case .element(let left, let right):
            arrange(left)
            arrange(right)
        case .and(let terms), .or(let terms): arrangeChain(terms, expression.span)
        case .between(_, let value, let low, let high): for part in [value, low, high] { arrange(part) }
        case .membership(_, let subject, let elements): for part in [subject] + elements { arrange(part) }
        case .subquery(let pipeline): arrange(pipeline)
        }
    }

    /// Terms of one chain stand each on a line, its word first, where they do not fit on one.
    private mutating func arrangeChain(_ terms: [Expression], _ span: Span) {
        for term in terms.dropLast() {
            let word = index(at: term.span.end)
            if !isVerbatim(word) { gaps[word] = .soft }
        }
        if let first = terms.first, let last = terms.last {
            groups.append(Group(first: index(at: first.span.start) + 1, last: lastIndex(of: last.span)))
        }
        for term in terms { arrange(term) }
    }

    /// `f(`
    private mutating func closeUp(_ parenthesis: Int) {
        if tokens[parenthesis].kind == .openParenthesis, !isVerbatim(parenthesis) { gaps[parenthesis] = .none }
    }

    /// A sign between two operands.
    private mutating func spaceOut(_ sign: Int) {
        guard sign + 1 < tokens.count, !isVerbatim(sign) else { return }
        gaps[sign] = .space
        gaps[sign + 1] = .space
    }

    private func isVerbatim(_ index: Int) -> Bool {
        if case .verbatim = gaps[index] { true } else { false }
    }
}
