import HuntModel
import Yams

/// The keys of one YAML mapping, read by name; every wrong, missing or unknown one becomes a mistake and yields a stand-in.
struct Fields {
    let node: Node
    private let what: String
    private let values: [String: Node]
    private let mistakes: Mistakes

    /// `keys` are all that `what` may have. Nil, with a mistake, where the node is not a mapping.
    init?(_ node: Node, of what: String, keys: [String], _ mistakes: Mistakes) {
        guard case .mapping(let mapping) = node else {
            mistakes.add(.wrongKind, "\(what) is a mapping of keys to values", at: node)
            return nil
        }
        self.node = node
        self.what = what
        self.mistakes = mistakes
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if keys.contains(name) {
                values[name] = value
            } else {
                let near = nearest(to: name, in: keys).map { "did you mean \"\($0)\"?" }
                mistakes.add(
                    .unknownKey, "\(what) has no key \"\(name)\"", at: key,
                    hint: near ?? "it has: " + keys.joined(separator: ", "))
            }
        }
        self.values = values
    }

    subscript(key: String) -> Node? { values[key] }

    func text(_ key: String) -> String? {
        guard let node = values[key] else { return nil }
        guard case .scalar(let scalar) = node else {
            mistakes.add(.wrongKind, "\"\(key)\" is a text", at: node)
            return nil
        }
        return scalar.string
    }

    func requiredText(_ key: String) -> String {
        guard values[key] != nil else {
            mistakes.add(.missingKey, "\(what) needs \"\(key)\"", at: node)
            return ""
        }
        let text = text(key) ?? ""
        if text.allSatisfy(\.isWhitespace), case .scalar = values[key] {
            mistakes.add(.badValue, "\"\(key)\" is empty", at: values[key])
        }
        return text
    }

    /// A list of texts; a single text stands for a list of one.
    func texts(_ key: String) -> [String] {
        guard let node = values[key] else { return [] }
        return texts(of: node, key: key).map(\.text)
    }

    /// The texts of a list with their places.
    func places(_ key: String) -> [(text: String, node: Node)] {
        values[key].map { texts(of: $0, key: key) } ?? []
    }

    private func texts(of node: Node, key: String) -> [(text: String, node: Node)] {
        switch node {
        case .scalar(let scalar): return [(scalar.string, node)]
        case .sequence(let items):
            return items.compactMap { item in
                if case .scalar(let scalar) = item { return (scalar.string, item) }
                mistakes.add(.wrongKind, "\"\(key)\" is a list of texts", at: item)
                return nil
            }
        default:
            mistakes.add(.wrongKind, "\"\(key)\" is a list of texts", at: node)
            return []
        }
    }

    func items(_ key: String) -> [Node] {
        guard let node = values[key] else { return [] }
        guard case .sequence(let items) = node else {
            mistakes.add(.wrongKind, "\"\(key)\" is a list", at: node)
            return []
        }
        return Array(items)
    }

    func span(_ key: String, default fallback: TimeSpan = .zero) -> TimeSpan {
        guard let text = text(key) else { return fallback }
        guard let span = duration(text) else {
            mistakes.add(.badValue, "\"\(text)\" is not a duration", at: values[key], hint: "write 90s, 2m, 1h30m or 1d")
            return fallback
        }
        return span
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let near = nearest(to: text, in: names).map { "did you mean \"\($0)\"?" }
        mistakes.add(
            .badValue, "\"\(text)\" is no \(key)", at: values[key], hint: near ?? "one of: " + names.joined(separator: ", "))
        return nil
    }

    func time(_ key: String) -> DateTime? {
        guard let text = text(key) else { return nil }
        if let time = DateTime(iso8601: text) { return time }
        mistakes.add(.badValue, "\"\(text)\" is not a time", at: values[key], hint: "write 2026-12-31 or 2026-12-31T18:00:00Z")
        return nil
    }

    func numbers(_ key: String) -> [Int] {
        places(key).compactMap { text, node in
            if let number = Int(text) { return number }
            mistakes.add(.badValue, "\"\(text)\" is not a whole number", at: node)
            return nil
        }
    }
}
