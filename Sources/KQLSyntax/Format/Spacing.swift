extension Layout {
    /// A blank or nothing between a token and the one before it, as far as the tokens tell; the tree knows more.
    func spacing(before index: Int) -> Gap {
        guard index > 0 else { return .none }
        let (left, right) = (tokens[index - 1].kind, tokens[index].kind)
        if right == .end { return .none }
        switch right {
        case .comma, .semicolon, .closeParenthesis, .closeBracket, .closeBrace, .colon: return .none
        case .dot: return touchesPrevious(index) || !left.isNumber ? .none : .space
        case .openParenthesis where opensCall(index): return .none
        case .openBracket where touchesPrevious(index) && left.endsOperand: return .none
        default: break
        }
        switch left {
        case .openParenthesis, .openBracket, .openBrace, .dot: return .none
        case .minus where isHyphen(index - 1): return .none
        case .plus, .minus: return isUnary(index - 1) ? .none : .space
        default: return right == .minus && isHyphen(index) ? .none : .space
        }
    }

    /// Words that are no functions, and yet have their parenthesis close by.
    private func opensCall(_ index: Int) -> Bool {
        guard tokens[index - 1].kind == .word else { return false }
        return ["typeof", "dynamic", "datatable", "externaldata", "external_data", "pack", "pack_all"].contains(text(index - 1))
    }

    /// The hyphen of `project-away`, `top-nested`, `granny-asc`; a minus between operands is marked by the tree.
    private func isHyphen(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count, touchesPrevious(index), touchesPrevious(index + 1) else { return false }
        return tokens[index - 1].kind == .word && tokens[index + 1].kind == .word
    }

    private func isUnary(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return tokens[index - 1].kind == .word || !tokens[index - 1].kind.endsOperand
    }

    /// The name of a type before a parenthesis that is no literal, because a line breaks in it or a bracket opens: it must not become one.
    mutating func keepTypedNames() {
        for index in tokens.indices.dropFirst() where tokens[index].kind == .openParenthesis && tokens[index - 1].kind == .word {
            guard let end = partner[index], TypedLiteral.typeNames[text(index - 1)] != nil else { continue }
            for inner in index...end { gaps[inner] = .verbatim }
        }
    }
}

extension TokenKind {
    fileprivate var isNumber: Bool { self == .integer || self == .real || self == .timespan }

    fileprivate var endsOperand: Bool { isNumber || isClosing || self == .string || self == .typedLiteral || self == .word }
}
