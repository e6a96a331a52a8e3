/// A call whose argument is a regular expression, as PostgreSQL is asked to answer it.
public struct PatternCall: Sendable, Hashable {
    /// One, or for `trim` one for each end.
    public var expressions: [String]
    /// For each group that is asked for, the captures whose texts make up its text.
    public var groups: [[Int]] = []
    /// What takes the place of a match, in the words of `regexp_replace`.
    public var replacement = ""

    /// Nil for a function without a pattern.
    public init?(_ name: String, _ arguments: [Scalar]) throws(RegexMistake) {
        guard let form = Self.forms[name] else { return nil }
        guard let call = try form(PatternArguments(arguments)) else { return nil }
        self = call
    }

    init(_ expressions: String..., groups: [[Int]] = [], replacement: String = "") {
        self.expressions = expressions
        self.groups = groups
        self.replacement = replacement
    }

    static let names: Set<String> = Set(forms.keys)

    private typealias Form = @Sendable (PatternArguments) throws(RegexMistake) -> PatternCall?

    private static let forms: [String: Form] = [
        "matches regex": { (call) throws(RegexMistake) in PatternCall(try call.pattern(1).search) },
        "indexof_regex": { (call) throws(RegexMistake) in
            // Where the second match begins depends on where the first one ends.
            call.count > 4 ? PatternCall(try call.unempty(1).captures([], repeatedly: true).expression) : PatternCall(try call.pattern(1).search)
        },
        "extract": { (call) throws(RegexMistake) in try extracted(call) },
        "extract_all": { (call) throws(RegexMistake) in try allExtracted(call) },
        "countof": { (call) throws(RegexMistake) in try counted(call) },
        "replace_regex": { (call) throws(RegexMistake) in try replaced(try call.pattern(1), by: try call.text(2, "the replacement")) },
        "trim": { (call) throws(RegexMistake) in
            let pattern = try call.pattern(0)
            return PatternCall(
                try pattern.anchored(atStart: true, repeating: true).captures([], repeatedly: true).expression,
                try pattern.anchored(atEnd: true, repeating: true).captures([], repeatedly: true).expression)
        },
        "trim_start": { (call) throws(RegexMistake) in
            PatternCall(try call.pattern(0).anchored(atStart: true).captures([], repeatedly: true).expression)
        },
        "trim_end": { (call) throws(RegexMistake) in
            PatternCall(try call.pattern(0).anchored(atEnd: true).captures([], repeatedly: true).expression)
        },
    ]

    private static func extracted(_ call: PatternArguments) throws(RegexMistake) -> PatternCall {
        let pattern = try call.pattern(0)
        let group = try call.group(1, of: pattern)
        let written = try pattern.captures([group])
        return PatternCall(written.expression, groups: [written.groups[group]])
    }

    private static func allExtracted(_ call: PatternArguments) throws(RegexMistake) -> PatternCall {
        let pattern = try call.unempty(0)
        let wanted = call.count > 2 ? try call.groups(1, of: pattern) : Array(1...max(1, pattern.groupCount))
        guard pattern.groupCount > 0 else { throw RegexMistake(kind: .invalid, message: "'extract_all' needs a pattern with a group") }
        let written = try pattern.captures(Set(wanted), repeatedly: true)
        return PatternCall(written.expression, groups: wanted.map { written.groups[$0] })
    }

    private static func counted(_ call: PatternArguments) throws(RegexMistake) -> PatternCall? {
        guard call.count > 2, try call.text(2, "the kind") == "regex" else { return nil }
        return PatternCall(try call.unempty(1).captures([], repeatedly: true).expression)
    }

    private static func replaced(_ pattern: Regex, by rewrite: String) throws(RegexMistake) -> PatternCall {
        if pattern.isNullable, !rewrite.isEmpty {
            throw RegexMistake(kind: .unsupported, message: "a pattern that matches nothing at all cannot be replaced by something")
        }
        let parts = try RewriteText.read(rewrite)
        let wanted = parts.compactMap { if case .group(let number) = $0 { number } else { nil } }
        if let missing = wanted.first(where: { $0 > pattern.groupCount }) {
            throw RegexMistake(kind: .invalid, message: "the replacement names group \(missing) of \(pattern.groupCount)")
        }
        let written = try pattern.captures(Set(wanted), repeatedly: true)
        return PatternCall(written.expression, replacement: try RewriteText.write(parts, groups: written.groups))
    }
}
