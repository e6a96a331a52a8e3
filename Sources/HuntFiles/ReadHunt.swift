import HuntModel
import Yams

private let huntKeys = [
    "name", "title", "description", "severity", "lookback", "horizon", "settle", "steps", "trusts", "processes", "destinations",
    "references", "falsePositives",
]

/// Nil only where the file is no mapping; else a definition with stand-ins for what is wrong.
func readHunt(_ root: Node, _ mistakes: Mistakes) -> HuntDefinition? {
    guard let fields = Fields(root, of: "a hunt", keys: huntKeys, mistakes) else { return nil }
    return HuntDefinition(
        name: huntName(fields, mistakes),
        title: fields.requiredText("title"),
        description: fields.text("description") ?? "",
        severity: fields.choice("severity", Severity.self) ?? .medium,
        lookback: fields.span("lookback"),
        horizon: fields.span("horizon"),
        settle: fields.span("settle"),
        steps: readSteps(fields, mistakes),
        trusts: readTrusts(fields, mistakes),
        processes: readProcessClasses(fields["processes"], mistakes),
        destinations: readDestinationClasses(fields["destinations"], mistakes),
        references: fields.texts("references"),
        falsePositives: fields.texts("falsePositives"))
}

private func huntName(_ fields: Fields, _ mistakes: Mistakes) -> String {
    let name = fields.requiredText("name")
    if !name.isEmpty, !isName(name) {
        mistakes.add(.badValue, "\"\(name)\" is no name", at: fields["name"], hint: "letters, digits, - and _, at most 80")
    }
    return name
}

/// What may name a hunt, a step or a trust.
func isName(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count)
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
}
