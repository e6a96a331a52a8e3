public import HuntModel
public import PostgresClient
import SQLText

/// A version on its way into the store.
public struct LookupDraft: Sendable {
    public var name: LookupName
    public var format: LookupFormat
    /// The field of the first record that a watchlist is searched by.
    public var searchKey: String?
    /// Of the whole content, decompressed: in hex.
    public var sha256: String
    /// Where the file lay.
    public var source: String
    public var addedBy: String

    public init(name: LookupName, format: LookupFormat, searchKey: String? = nil, sha256: String, source: String, addedBy: String) {
        self.name = name
        self.format = format
        self.searchKey = searchKey
        self.sha256 = sha256
        self.source = source
        self.addedBy = addedBy
    }
}

/// What was written under a version's id.
public struct LookupContent: Sendable, Hashable {
    public var rows: Int64
    /// The fields of the first record of delimited text.
    public var header: [String]
    /// As it was read while it was written.
    public var sha256: String

    public init(rows: Int64, header: [String] = [], sha256: String) {
        self.rows = rows
        self.header = header
        self.sha256 = sha256
    }
}

public enum AddedLookup: Sendable, Hashable {
    case version(Int32, LookupContent)
    /// The newest version of that name and format has the same content and search key.
    case unchanged(Int32)
}

extension Lookups {
    /// A new version in one transaction: `fill` writes its rows or ranges under the id it is given. As ingest, in events.
    ///
    /// Whoever dies in the middle leaves what was there. Two who add to one name at once get a version each.
    public static func add(
        _ draft: LookupDraft, tenant: TenantName, on events: PostgresConnection,
        fill: @escaping @Sendable (_ id: Int64, PostgresConnection) async throws -> LookupContent
    ) async throws -> AddedLookup {
        var attempt = 0
        while true {
            do {
                return try await events.transaction { try await insert(draft, tenant, on: $0, fill) }
            } catch let error as PostgresError where error.isUniqueViolation && attempt < 5 {
                attempt += 1
            }
        }
    }

    private static func insert(
        _ draft: LookupDraft, _ tenant: TenantName, on events: PostgresConnection,
        _ fill: @Sendable (Int64, PostgresConnection) async throws -> LookupContent
    ) async throws -> AddedLookup {
        if let newest = try await events.row(newest(draft, tenant)), try newest.text(1) == draft.sha256, try newest.textOrNull(2) == draft.searchKey { return .unchanged(try newest.int4(0)) }
        guard let made = try await events.row(insertVersion(draft, tenant)) else { throw StoreError(.unknownTenant, "there is no tenant \(tenant)") }
        let id = try made.int8(0)
        let content = try await fill(id, events)
        try await events.execute(describe(id, content, tenant))
        return .version(try made.int4(1), content)
    }

    private static func newest(_ draft: LookupDraft, _ tenant: TenantName) -> SQLStatement {
        """
        SELECT version, sha256, search_key FROM \(versions(tenant))
        WHERE name = \(draft.name.text) AND format = \(draft.format.rawValue) AND removed_at IS NULL
        ORDER BY version DESC LIMIT 1
        """
    }

    /// Whoever comes second waits here for the first, and then finds the number taken.
    private static func insertVersion(_ draft: LookupDraft, _ tenant: TenantName) -> SQLStatement {
        """
        INSERT INTO \(versions(tenant)) (name, version, format, search_key, sha256, source, added_by)
        SELECT \(draft.name.text), COALESCE(max(version), 0) + 1, \(draft.format.rawValue), \(nullable: draft.searchKey),
               \(draft.sha256), \(draft.source), \(draft.addedBy)
        FROM \(versions(tenant)) WHERE name = \(draft.name.text)
        RETURNING id, version
        """
    }

    private static func describe(_ id: Int64, _ content: LookupContent, _ tenant: TenantName) -> SQLStatement {
        """
        UPDATE \(versions(tenant)) SET rows = \(content.rows), header = \(content.header), sha256 = \(content.sha256) WHERE id = \(id)
        """
    }
}
