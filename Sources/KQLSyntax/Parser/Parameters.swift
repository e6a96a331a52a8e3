import Diagnostics

extension Parser {
    /// `kind=inner hint.strategy=shuffle …`: names of `known` and hints, in any order. Hints steer a distributed server and change no answer.
    mutating func parameters(_ known: Set<String> = []) -> [OperatorParameter] {
        var found: [OperatorParameter] = []
        while !isLost, let name = parameterName(known) {
            expect(.assign, "'='")
            let value = Name(text(token), token.span)
            if kind.isOpening { skipBalanced() } else { advance() }
            found.append(OperatorParameter(name: name, value: Name(value.text, Span(value.span.start, previousEnd))))
            if kind == .comma, isParameter(known, at: 1) { advance() }
        }
        return found
    }

    mutating func skipParameters() { _ = parameters() }

    private func isParameter(_ known: Set<String>, at distance: Int) -> Bool {
        if isWord("hint", distance), ahead(distance + 1).kind == .dot { return true }
        return ahead(distance).kind == .word && ahead(distance + 1).kind == .assign && known.contains(text(ahead(distance)))
    }

    private mutating func parameterName(_ known: Set<String>) -> Name? {
        guard isParameter(known, at: 0) else { return nil }
        let start = token.span.start
        let isHint = ahead(1).kind == .dot
        advance()
        if isHint {
            advance()
            expect(.word, "the name of a hint")
        }
        let span = Span(start, previousEnd)
        return Name(source.text(in: span), span)
    }
}
