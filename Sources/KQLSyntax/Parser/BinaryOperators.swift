import Diagnostics

/// From loose to tight.
enum BinaryLevel {
    case equality, relation, sum, product, text

    var tighter: BinaryLevel? {
        switch self {
        case .equality: .relation
        case .relation: .sum
        case .sum: .product
        case .product: .text
        case .text: nil
        }
    }
}

extension Parser {
    /// Reads the operator at the current token if it binds at `level`.
    mutating func binaryOperator(at level: BinaryLevel) -> BinaryOperator? {
        switch (level, kind) {
        case (.equality, .equal): return take(.equal)
        case (.equality, .notEqual): return take(.notEqual)
        case (.relation, .less): return take(.less)
        case (.relation, .lessOrEqual): return take(.lessOrEqual)
        case (.relation, .greater): return take(.greater)
        case (.relation, .greaterOrEqual): return take(.greaterOrEqual)
        case (.sum, .plus): return take(.add)
        case (.sum, .minus): return take(.subtract)
        case (.product, .star): return take(.multiply)
        case (.product, .slash): return take(.divide)
        case (.product, .percent): return take(.modulo)
        case (.text, .equalTilde): return take(.equalTilde)
        case (.text, .notTilde): return take(.notTilde)
        case (.text, .word), (.text, .negatedWord): return textOperator()
        default: return nil
        }
    }

    private mutating func take(_ symbol: BinaryOperator) -> BinaryOperator {
        advance()
        return symbol
    }

    private mutating func textOperator() -> BinaryOperator? {
        if isWord("matches"), isWord("regex", 1) {
            advance()
            return take(.matchesRegex)
        }
        let word = text(token)
        if let symbol = Self.textOperators[word] { return take(symbol) }
        guard let symbol = Self.textOperators[word.lowercased()] else { return nil }
        note(.operatorCase, "operators are written in lower case: '\(symbol.rawValue)'", at: token.span)
        return take(symbol)
    }

    func isNegated(_ word: String) -> Bool {
        kind == .negatedWord && source.bytes[token.span.start + 1..<token.span.end].elementsEqual(word.utf8)
    }

    /// Reads `in`, `!in`, `in~`, `!in~`, `has_any`, `has_all`.
    mutating func membershipOperator() -> String? {
        guard kind == .word || kind == .negatedWord else { return nil }
        let length = token.span.end - token.span.start
        guard (2...7).contains(length) else { return nil }
        let word = text(token)
        guard ["in", "!in", "in~", "!in~", "has_any", "has_all"].contains(word) else { return nil }
        advance()
        return word
    }

    /// Words that stand between two operands.
    static let operatorWords: [String] = textOperators.keys.filter { !$0.hasPrefix("!") }.sorted()
        + ["and", "between", "has_all", "has_any", "in", "or"]

    /// Older spellings too.
    private static let textOperators: [String: BinaryOperator] = {
        var named: [String: BinaryOperator] = [
            "notcontains": .notContains, "containscs": .containsCs, "notcontains_cs": .notContainsCs, "notcontainscs": .notContainsCs,
            "notlike": .notLike, "likecs": .likeCs,
        ]
        for symbol in BinaryOperator.allCases where symbol.rawValue.utf8.contains(where: \.isLetter) { named[symbol.rawValue] = symbol }
        return named
    }()
}
