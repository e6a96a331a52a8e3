import HuntModel
import Yams

private let trustKeys = ["id", "owner", "reason", "expires", "processPath", "account", "filePath", "destination"]

/// A trust without a process path or without a destination would excuse too much, so both are asked for.
func readTrusts(_ hunt: Fields, _ mistakes: Mistakes) -> [Trust] {
    var taken: [String] = []
    return hunt.items("trusts").compactMap { node in
        guard let fields = Fields(node, of: "a trust", keys: trustKeys, mistakes) else { return nil }
        let id = identifier(fields, taken: taken, mistakes)
        taken.append(id)
        return Trust(
            id: id,
            owner: fields.requiredText("owner"),
            reason: fields.requiredText("reason"),
            expires: fields.time("expires"),
            processPath: requiredGlobs("processPath", fields, mistakes),
            account: fields.texts("account"),
            filePath: fields.texts("filePath"),
            destination: requiredGlobs("destination", fields, mistakes))
    }
}

private func requiredGlobs(_ key: String, _ fields: Fields, _ mistakes: Mistakes) -> [String] {
    guard fields[key] != nil else {
        mistakes.add(.missingKey, "a trust needs \"\(key)\"", at: fields.node, hint: "who (path) and where to: never by name alone")
        return []
    }
    let globs = fields.places(key)
    if globs.isEmpty { mistakes.add(.badValue, "\"\(key)\" is empty", at: fields[key]) }
    for (text, node) in globs where text.allSatisfy({ "*?\\/ ".contains($0) }) {
        mistakes.add(.badValue, "\"\(text)\" trusts everything", at: node)
    }
    return globs.map(\.text)
}
