/// A name as PostgreSQL reads it when quoted: always quoted, quotes doubled, so `LogonId` and `LogonID` stay apart.
public struct SQLIdentifier: Sendable, Codable, Hashable {
    public let parts: [String]

    /// U+0000 cannot be part of a name and is dropped.
    public init(_ parts: String...) { self.parts = parts }

    public var quoted: String {
        parts.map { part in
            "\"" + part.filter { $0 != "\0" }.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: ".")
    }
}
