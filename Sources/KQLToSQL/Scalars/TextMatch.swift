import HuntModel
import KQLPlan
import SQLText

/// The string operators: `has`, `contains`, `startswith` … in their four forms each.
struct TextMatch: Sendable {
    /// Of the `kql` function that ignores case, or of the one that minds it.
    var function: StaticString
    /// The function over text that is folded already; nil where case matters or where folding the whole text would cost more.
    var overFolded: StaticString?
    var isNegated = false

    var searchesFolded: Bool { overFolded != nil }

    static func named(_ name: String) -> TextMatch? { all[name] }

    private static let positive: [String: TextMatch] = [
        "=~": TextMatch(function: "kql.same"),
        "has": TextMatch(function: "kql.has", overFolded: "kql.has_cs"),
        "has_cs": TextMatch(function: "kql.has_cs"),
        "hasprefix": TextMatch(function: "kql.hasprefix", overFolded: "kql.hasprefix_cs"),
        "hasprefix_cs": TextMatch(function: "kql.hasprefix_cs"),
        "hassuffix": TextMatch(function: "kql.hassuffix", overFolded: "kql.hassuffix_cs"),
        "hassuffix_cs": TextMatch(function: "kql.hassuffix_cs"),
        "contains": TextMatch(function: "kql.contains", overFolded: "kql.contains_cs"),
        "contains_cs": TextMatch(function: "kql.contains_cs"),
        "startswith": TextMatch(function: "kql.startswith"),
        "startswith_cs": TextMatch(function: "kql.startswith_cs"),
        "endswith": TextMatch(function: "kql.endswith"),
        "endswith_cs": TextMatch(function: "kql.endswith_cs"),
    ]

    private static let all: [String: TextMatch] = positive.reduce(into: positive) { all, entry in
        var negated = entry.value
        negated.isNegated = true
        all[entry.key == "=~" ? "!~" : "!" + entry.key] = negated
    }

    static let forms: [String: ScalarForm] = all.mapValues { match in
        ScalarForm { (call) throws(EmitError) in try match.emit(call) }
    }

    private func emit(_ call: ScalarCall) throws(EmitError) -> Snippet {
        guard call.arguments.count == 2 else { throw call.noForm }
        let needle = try call.text(1)
        let match: Snippet
        if let overFolded, case .column(let column) = call.arguments[0], let text = call.emitter.folded[column.name] {
            match = "\(keyword: overFolded)(\(text), kql.fold(\(needle)))"
        } else {
            match = "\(keyword: function)(\(try call.text(0)), \(needle))"
        }
        return isNegated ? match.negated : match
    }
}
