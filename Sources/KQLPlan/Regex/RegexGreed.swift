extension RegexTree {
    enum Greed: Sendable, Hashable { case longest, shortest }

    /// What PostgreSQL prefers of this expression, by its own rules; nil where it has no preference. Some
    /// assertions are written as alternations.
    var greed: Greed? {
        switch self {
        case .assertion(let assertion): [.lineStart, .lineEnd, .wordBoundary, .notWordBoundary].contains(assertion) ? .longest : nil
        case .empty, .set: nil
        case .concat(let parts): parts.lazy.compactMap(\.greed).first
        case .alternation: .longest
        case .capture(let inner, _): inner.greed
        case .repetition(let inner, let least, let most, let isLazy): most == least ? inner.greed : isLazy ? .shortest : .longest
        }
    }

    /// Without the groups that nobody asks for.
    func keeping(_ wanted: Set<Int>) -> RegexTree {
        switch self {
        case .empty, .set, .assertion: self
        case .concat(let parts): .concat(parts.map { $0.keeping(wanted) })
        case .alternation(let branches): .alternation(branches.map { $0.keeping(wanted) })
        case .repetition(let inner, let least, let most, let isLazy): .repetition(inner.keeping(wanted), min: least, max: most, isLazy: isLazy)
        case .capture(let inner, let number): wanted.contains(number) ? .capture(inner.keeping(wanted), number) : inner.keeping(wanted)
        }
    }

    /// A group that a match may pass by.
    var hasOptionalCapture: Bool {
        switch self {
        case .alternation: hasCapture
        case .repetition(let inner, let least, _, _): least == 0 ? hasCapture : inner.hasOptionalCapture
        default: children.contains(where: \.hasOptionalCapture)
        }
    }
}

extension RegexTree {
    /// What PostgreSQL counts to.
    static let mostRepetitions = 255

    /// Any number of repetitions, as several that PostgreSQL can count.
    static func repeated(_ part: RegexTree, min least: Int, max most: Int?, isLazy: Bool) -> RegexTree {
        var parts = pieces(of: least).map { RegexTree.repetition(part, min: $0, max: $0, isLazy: isLazy) }
        if let most {
            parts += pieces(of: most - least).map { RegexTree.repetition(part, min: 0, max: $0, isLazy: isLazy) }
        } else {
            parts.append(.repetition(part, min: 0, max: nil, isLazy: isLazy))
        }
        return .concat(parts)
    }

    private static func pieces(of count: Int) -> [Int] {
        guard count > mostRepetitions else { return count > 0 ? [count] : [] }
        return [mostRepetitions] + pieces(of: count - mostRepetitions)
    }
}
