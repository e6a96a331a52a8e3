/// A pattern written so that PostgreSQL's captures are Kusto's.
///
/// PostgreSQL takes the longest (or shortest) match as a whole, then gives each part in turn the longest (or shortest) text
/// that the rest allows. Kusto prefers part by part only. So each part whose lengths come in one order is captured by
/// itself, which settles it before the next; a last part that takes the rest of the text makes the length of the whole
/// settle nothing. A group is then the captures of its parts, joined.
struct CaptureText {
    private var writer = AREText()
    private var captures = 0
    /// For each group the captures whose texts, in this order, are its text. Group 0 is the whole match.
    private var groups: [Int: [Int]] = [:]
    /// What PostgreSQL prefers of the parts written so far, as a sequence.
    private var greed: RegexTree.Greed?

    struct Written: Sendable, Hashable {
        var text: String
        /// By number of the group.
        var groups: [[Int]]
    }

    /// `repeatedly`: matches follow each other, so none may take the rest of the text.
    static func write(_ tree: RegexTree, keeping wanted: Set<Int>, repeatedly: Bool) throws(RegexMistake) -> Written {
        let count = tree.captureCount
        var writer = CaptureText()
        let items = Item.flat(tree.keeping(wanted))
        if Self.endsAtTextEnd(items) {
            try writer.region(items, isEndFixed: true)
        } else if let direction = Self.direction(of: items) {
            try writer.whole(items, direction)
        } else if repeatedly {
            throw Self.ambiguous
        } else {
            try writer.region(items, isEndFixed: false)
            writer.writer.append("(?:.*)$")
        }
        return Written(text: writer.writer.text, groups: (0...count).map { writer.groups[$0] ?? [] })
    }

    static let ambiguous = RegexMistake(
        kind: .unsupported, message: "which of several possible matches this pattern prefers cannot be told to the database; make its parts unambiguous")

    private static func endsAtTextEnd(_ items: [Item]) -> Bool { items.last?.tree == .assertion(.textEnd) }

    /// That of the whole, leading assertions aside; nil where there is none.
    private static func direction(of items: [Item]) -> Direction? {
        let rest = items.drop { $0.isAssertion }
        return Direction(MatchOrder(of: .concat(rest.map(\.tree))))
    }

    private mutating func whole(_ items: [Item], _ direction: Direction) throws(RegexMistake) {
        try region(items, isEndFixed: true)
        guard let wanted = direction.greed, wanted != greed else { return }
        var forced = AREText()
        forced.append("(?:" + writer.text + Self.forcing(wanted))
        writer = forced
    }

    private static func forcing(_ greed: RegexTree.Greed) -> String { greed == .longest ? "){1,1}" : "){1,1}?" }

    /// Parts one after the other. Where the end of the last is fixed from outside, it needs no order of its own.
    private mutating func region(_ items: [Item], isEndFixed: Bool) throws(RegexMistake) {
        var rest = items[...]
        while let item = rest.first {
            if item.isAssertion {
                writer.write(item.tree)
                greed = greed ?? item.tree.greed
                rest = rest.dropFirst()
            } else if item.tree.hasCapture {
                rest = rest.dropFirst()
                let isLast = isEndFixed && !rest.contains { !$0.isAssertion }
                try composite(item, isLast ? nil : Direction(MatchOrder(of: item.tree)), isFree: isLast)
            } else {
                let run = Self.run(rest)
                rest = rest.dropFirst(run.count)
                let isLast = isEndFixed && !rest.contains { !$0.isAssertion }
                try part(.concat(run.map(\.tree)), of: item, isFree: isLast)
            }
        }
    }

    /// As many parts of the same groups as have one order together.
    private static func run(_ items: ArraySlice<Item>) -> [Item] {
        var run: [Item] = []
        for item in items {
            guard !item.isAssertion, !item.tree.hasCapture, item.groups == items.first?.groups else { break }
            if !run.isEmpty, Direction(MatchOrder(of: .concat((run + [item]).map(\.tree)))) == nil { break }
            run.append(item)
        }
        return run
    }

    private mutating func part(_ tree: RegexTree, of item: Item, isFree: Bool) throws(RegexMistake) {
        let direction = Direction(MatchOrder(of: tree))
        guard isFree || direction != nil else { throw Self.ambiguous }
        captured(by: item.groups) { $0.forced(tree, direction) }
    }

    private mutating func captured(by groups: Set<Int>, _ write: (inout CaptureText) -> Void) {
        note(groups)
        writer.append("(")
        write(&self)
        writer.append(")")
    }

    private mutating func note(_ groups: Set<Int>) {
        captures += 1
        for group in groups { self.groups[group, default: []].append(captures) }
    }

    private mutating func forced(_ tree: RegexTree, _ direction: Direction?) {
        greed = greed ?? direction?.greed ?? tree.greed
        guard let wanted = direction?.greed, wanted != tree.greed else { return writer.write(tree) }
        writer.append("(?:")
        writer.write(tree)
        writer.append(Self.forcing(wanted))
    }

    /// A repetition or an alternation with groups inside.
    private mutating func composite(_ item: Item, _ direction: Direction?, isFree: Bool) throws(RegexMistake) {
        guard isFree || direction != nil else { throw Self.ambiguous }
        note(item.groups)
        let before = greed
        let wanted = direction?.greed ?? item.tree.greed
        writer.append("((?:")
        switch item.tree {
        case .alternation(let branches):
            for (index, branch) in branches.enumerated() {
                if index > 0 { writer.append("|") }
                try inner(branch)
            }
        case .repetition(let body, let least, let most, let isLazy):
            if most != 1 { try Self.checkRepeated(body) }
            writer.append("(?:")
            try inner(body)
            writer.append(")")
            writer.write(least, most, isLazy)
        default: throw Self.ambiguous
        }
        writer.append((wanted.map(Self.forcing) ?? ")") + ")")
        greed = before ?? wanted
    }

    private mutating func inner(_ tree: RegexTree) throws(RegexMistake) {
        let items = Item.flat(tree, within: [])
        if items.isEmpty { writer.append("(?:)") } else { try region(items, isEndFixed: true) }
    }

    /// The last round decides; it is the same one only if a text divides into rounds in one way.
    private static func checkRepeated(_ body: RegexTree) throws(RegexMistake) {
        let order = MatchOrder(of: body)
        guard order.longestFirst, order.shortestFirst, !body.isNullable, !body.hasOptionalCapture else { throw ambiguous }
    }
}

/// Longest or shortest first; both where all matches from one place have one length.
private struct Direction: Hashable {
    /// Nil where it does not matter.
    var greed: RegexTree.Greed?

    init?(_ order: MatchOrder) {
        switch (order.longestFirst, order.shortestFirst) {
        case (true, true): greed = nil
        case (true, false): greed = .longest
        case (false, true): greed = .shortest
        case (false, false): return nil
        }
    }
}

/// A part of a pattern and the groups that it lies in.
private struct Item {
    var tree: RegexTree
    var groups: Set<Int>

    var isAssertion: Bool { if case .assertion = tree { true } else { false } }

    /// Sequences and groups that are not repeated, laid out flat.
    static func flat(_ tree: RegexTree, within groups: Set<Int> = [0]) -> [Item] {
        switch tree {
        case .empty: []
        case .concat(let parts): parts.flatMap { flat($0, within: groups) }
        case .capture(let inner, let number): flat(inner, within: groups.union([number]))
        case .set, .assertion, .alternation, .repetition: [Item(tree: tree, groups: groups)]
        }
    }
}
