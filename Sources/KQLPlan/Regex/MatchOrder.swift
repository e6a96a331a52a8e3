/// In which order a regular expression prefers the lengths of its matches from one place.
///
/// Kusto takes the first match in the order of preference of the pattern's parts, PostgreSQL the longest or the shortest.
/// Where the first is always the longest (or the shortest), both take the same.
struct MatchOrder: Sendable, Hashable {
    /// No preferred match is shorter than one that is less preferred.
    var longestFirst: Bool
    var shortestFirst: Bool

    static let neither = MatchOrder(longestFirst: false, shortestFirst: false)

    /// `neither` also where it is too large to tell, and where an assertion other than the end of the text decides.
    init(of tree: RegexTree) {
        guard !tree.hasInnerAssertion, let found = Threads(tree).order() else {
            self = .neither
            return
        }
        self = found
    }

    init(longestFirst: Bool, shortestFirst: Bool) {
        self.longestFirst = longestFirst
        self.shortestFirst = shortestFirst
    }
}

/// All lists of threads, in order of preference, that texts can lead to.
private struct Threads {
    private enum Step {
        case read(Int, then: Int)
        /// In order of preference.
        case split([Int])
        case done
    }

    private static let largest = 3_000
    /// The end of a text, as a character that comes nowhere else.
    private static let end = CodePoints(CodePoints.largest + 1)

    private var steps: [Step] = [.done]
    private var sets: [CodePoints] = []
    private var start = 0

    init(_ tree: RegexTree) { start = add(tree, then: 0) }

    private mutating func add(_ tree: RegexTree, then next: Int) -> Int {
        switch tree {
        case .empty: return next
        case .assertion(.textEnd): return read(Self.end, then: next)
        case .assertion: return next
        case .set(let points): return read(points, then: next)
        case .concat(let parts): return parts.reversed().reduce(next) { add($1, then: $0) }
        case .alternation(let branches): return append(.split(branches.map { add($0, then: next) }))
        case .capture(let inner, _): return add(inner, then: next)
        case .repetition(let inner, let least, let most, let isLazy):
            var entry = next
            if let most {
                for _ in 0..<max(0, most - least) { entry = choice(add(inner, then: entry), next, isLazy) }
            } else {
                entry = endless(inner, next, isLazy, isRequired: least > 0)
            }
            for _ in 0..<(most == nil ? max(0, least - 1) : least) { entry = add(inner, then: entry) }
            return entry
        }
    }

    private mutating func read(_ points: CodePoints, then next: Int) -> Int {
        let index = sets.firstIndex(of: points) ?? sets.count
        if index == sets.count { sets.append(points) }
        return append(.read(index, then: next))
    }

    private mutating func endless(_ inner: RegexTree, _ next: Int, _ isLazy: Bool, isRequired: Bool) -> Int {
        let loop = append(.split([]))
        let body = add(inner, then: loop)
        steps[loop] = .split(isLazy ? [next, body] : [body, next])
        return isRequired ? body : loop
    }

    private mutating func choice(_ body: Int, _ next: Int, _ isLazy: Bool) -> Int {
        append(.split(isLazy ? [next, body] : [body, next]))
    }

    private mutating func append(_ step: Step) -> Int {
        steps.append(step)
        return steps.count - 1
    }

    func order() -> MatchOrder? {
        guard steps.count <= Self.largest else { return nil }
        var order = MatchOrder(longestFirst: true, shortestFirst: true)
        let characters = representatives
        let first = closure([start])
        var seen: Set = [first]
        var open = [first]
        while let threads = open.popLast() {
            judge(threads, &order)
            guard order != .neither else { return order }
            for character in characters {
                let next = closure(threads.compactMap { if case .read(let set, let next) = steps[$0], sets[set].contains(character) { next } else { nil } })
                guard !next.isEmpty, seen.insert(next).inserted else { continue }
                guard seen.count <= Self.largest else { return nil }
                open.append(next)
            }
        }
        return order
    }

    private func judge(_ threads: [Int], _ order: inout MatchOrder) {
        guard let place = threads.firstIndex(of: 0) else { return }
        if place < threads.count - 1 { order.longestFirst = false }
        if place > 0 { order.shortestFirst = false }
    }

    /// The reading steps, and `done`, that are reached without reading, each where it is preferred most.
    private func closure(_ entries: [Int]) -> [Int] {
        var visited: Set<Int> = []
        var threads: [Int] = []
        var stack = Array(entries.reversed())
        while let step = stack.popLast() {
            guard visited.insert(step).inserted else { continue }
            if case .split(let ways) = steps[step] { stack += ways.reversed() } else { threads.append(step) }
        }
        return threads
    }

    /// One character for each way of being in some of the sets and not in the others.
    private var representatives: [UInt32] {
        let edges = Set(sets.flatMap { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] } }).union([0])
        var kinds: [[Bool]: UInt32] = [:]
        for edge in edges { kinds[sets.map { $0.contains(edge) }] = edge }
        return kinds.filter { $0.key.contains(true) }.map(\.value)
    }
}
