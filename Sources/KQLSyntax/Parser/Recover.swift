import Diagnostics

extension Parser {
    /// To the next `|` or `;` of this pipeline, past whatever brackets are open on the way.
    mutating func recover() {
        skipToBoundary()
        isLost = false
    }

    mutating func skipToBoundary() {
        var depth = 0
        while kind != .end {
            if depth == 0, kind == .pipe || kind == .semicolon || ((kind == .closeParenthesis || kind == .closeBrace) && openPipelines > 0) {
                return
            }
            if kind == .semicolon, startsStatement(1) { return }
            if kind.isOpening { depth += 1 }
            if kind.isClosing { depth = max(0, depth - 1) }
            advance()
        }
    }

    private func startsStatement(_ distance: Int) -> Bool { isWord("let", distance) || isWord("set", distance) }

    /// Past the bracket that closes the one at the current token.
    mutating func skipBalanced() {
        var depth = 0
        repeat {
            if kind.isOpening { depth += 1 }
            if kind.isClosing { depth -= 1 }
            advance()
        } while depth > 0 && kind != .end
    }

    /// Runs `body` one level deeper; nil, with the query refused, where that is too deep.
    mutating func nested<Value>(_ body: (inout Parser) -> Value) -> Value? {
        guard nesting < SyntaxLimits.nesting else {
            refuse(.tooDeep, "more than \(SyntaxLimits.nesting) levels inside each other")
            return nil
        }
        nesting += 1
        defer { nesting -= 1 }
        return body(&self)
    }
}
