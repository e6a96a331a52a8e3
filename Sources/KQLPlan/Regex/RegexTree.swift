/// A regular expression as Kusto reads it.
indirect enum RegexTree: Sendable, Hashable {
    case empty
    /// One character of the set; case is settled already.
    case set(CodePoints)
    case assertion(Assertion)
    case concat([RegexTree])
    /// Earlier ones are preferred.
    case alternation([RegexTree])
    case repetition(RegexTree, min: Int, max: Int?, isLazy: Bool)
    /// Numbered from 1.
    case capture(RegexTree, Int)

    enum Assertion: Sendable, Hashable {
        case textStart, textEnd, lineStart, lineEnd, wordBoundary, notWordBoundary, wordStart, wordEnd
    }

    var children: [RegexTree] {
        switch self {
        case .empty, .set, .assertion: []
        case .concat(let parts), .alternation(let parts): parts
        case .repetition(let inner, _, _, _), .capture(let inner, _): [inner]
        }
    }

    var hasCapture: Bool { if case .capture = self { true } else { children.contains(where: \.hasCapture) } }

    /// An assertion other than that of the end of the text.
    var hasInnerAssertion: Bool {
        if case .assertion(let assertion) = self { assertion != .textEnd } else { children.contains(where: \.hasInnerAssertion) }
    }
    /// The highest number of a group.
    var captureCount: Int {
        let inner = children.reduce(0) { max($0, $1.captureCount) }
        return if case .capture(_, let number) = self { max(number, inner) } else { inner }
    }

    /// It can match the empty text.
    var isNullable: Bool {
        switch self {
        case .empty, .assertion: true
        case .set: false
        case .concat(let parts): parts.allSatisfy(\.isNullable)
        case .alternation(let parts): parts.contains(where: \.isNullable)
        case .repetition(let inner, let least, _, _): least == 0 || inner.isNullable
        case .capture(let inner, _): inner.isNullable
        }
    }

    /// Characters to match one after the other, repetitions written out: what it costs the database.
    var weight: Int {
        switch self {
        case .empty, .assertion: 1
        case .set: 1
        case .concat(let parts), .alternation(let parts): parts.reduce(1) { Self.sum($0, $1.weight) }
        case .capture(let inner, _): inner.weight
        case .repetition(let inner, let least, let most, _):
            // Neither factor is above a few thousand.
            min(RegexLimits.weight + 1, inner.weight * max(most ?? least, 1))
        }
    }

    private static func sum(_ a: Int, _ b: Int) -> Int { min(RegexLimits.weight + 1, a + b) }
}

enum RegexLimits {
    /// PostgreSQL gives up on larger ones.
    static let weight = 4_000
    /// Largest number in `{n,m}`.
    static let repetitions = 1_000
    static let nesting = 100
}
