/// Names that Microsoft documents and Harrier refuses, for one reason.
public struct Refusal: Sendable {
    /// What follows the colon in `'rand' is not supported: …`; nil where nobody has written it yet.
    public let reason: String?
    public let names: [String]

    init(_ reason: String?, _ names: String) {
        self.init(reason, names: names.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private init(_ reason: String?, names: [String]) {
        self.reason = reason
        self.names = names
    }

    func without(_ supported: Set<String>) -> Refusal? {
        let left = names.filter { !supported.contains($0) }
        return left.isEmpty ? nil : Refusal(reason, names: left)
    }
}

extension [Refusal] {
    /// How a message about `name` ends.
    func ending(for name: String) -> String {
        first { $0.names.contains(name) }?.reason.map { ": \($0)" } ?? " yet"
    }
}
