/// A constant pattern of KQL, and what PostgreSQL must be asked to get Kusto's answers.
public struct Regex: Sendable {
    private let tree: RegexTree
    /// Numbers of the groups that have names.
    let groupNames: [String: Int]

    /// Fails where the pattern is no pattern, or has no exact translation.
    public init(_ pattern: String) throws(RegexMistake) { (tree, groupNames) = try RegexParser.parse(pattern) }

    public var groupCount: Int { tree.captureCount }

    /// It can match the empty text.
    public var isNullable: Bool { tree.isNullable }

    /// An expression that matches where the pattern matches; its captures mean nothing.
    public var search: String { AREText.of(tree) }

    /// An expression with captures, and for each group of the pattern those that make up its text; group 0 is the match.
    ///
    /// `repeatedly`: the matches are all looked for, one behind the other.
    public func captures(_ groups: Set<Int>, repeatedly: Bool = false) throws(RegexMistake) -> (expression: String, groups: [[Int]]) {
        let written = try CaptureText.write(tree, keeping: groups, repeatedly: repeatedly)
        return (written.text, written.groups)
    }

    /// The same pattern, held to an end of the text or to both.
    public func anchored(atStart: Bool = false, atEnd: Bool = false, repeating: Bool = false) -> Regex {
        let inner: RegexTree = repeating ? .repetition(tree, min: 1, max: nil, isLazy: false) : tree
        let start: [RegexTree] = atStart ? [.assertion(.textStart)] : []
        let end: [RegexTree] = atEnd ? [.assertion(.textEnd)] : []
        return Regex(tree: .concat(start + [inner] + end))
    }

    private init(tree: RegexTree) {
        self.tree = tree
        groupNames = [:]
    }
}
