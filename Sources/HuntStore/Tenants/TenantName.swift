import SQLText

/// A tenant's name, safe as part of names in the database: a letter, then up to 39 of `a-z`, `0-9`, `_`.
public struct TenantName: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// Fails with `STO004`.
    public init(_ text: String) throws(StoreError) {
        let bytes = Array(text.utf8)
        let isWord = bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        guard isWord, let first = bytes.first, (97...122).contains(first), bytes.count <= 40 else {
            throw StoreError(.badTenantName, "a tenant's name is a lower-case letter, then up to 39 letters, digits or underscores")
        }
        self.text = text
    }

    /// Used when none is named.
    public static let `default` = TenantName(unchecked: "default")

    private init(unchecked text: String) { self.text = text }

    /// The tenant's schema in events (its tables) and in work (its partial rows).
    public var schema: String { "t_\(text)" }
    /// The schema of views for people.
    public var viewSchema: String { "v_\(text)" }
    /// The role that compiled SQL runs as.
    public var queryRole: String { "t_\(text)_query" }

    public var description: String { text }
}
