/// A file of `sql/` as the binary carries it.
public struct EmbeddedFile: Sendable, Hashable {
    /// Path below `sql/`.
    public let path: String
    public let text: String

    public init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    /// Name without folder and ending.
    public var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }
}
