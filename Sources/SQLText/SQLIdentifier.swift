/// A name as PostgreSQL reads it when quoted: always quoted, quotes doubled, so `LogonId` and `LogonID` stay apart.
public struct SQLIdentifier: Sendable, Codable, Hashable {
    public let parts: [String]

    /// U+0000 cannot be part of a name and is dropped.
    public init(_ parts: String...) { self.parts = parts }

    public var quoted: String {
        parts.count == 1 ? Self.quoted(parts[0]) : parts.map(Self.quoted).joined(separator: ".")
    }

    /// Most names have nothing to double or to drop.
    private static func quoted(_ part: String) -> String {
        guard part.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0 }) else { return "\"\(part)\"" }
        let kept = part.unicodeScalars.filter { $0 != "\0" }.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + kept.map { String($0) }.joined(separator: "\"\"") + "\""
    }
}
