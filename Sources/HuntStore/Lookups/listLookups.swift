public import HuntModel
public import PostgresClient
import SQLText

/// One version, and what became of it.
public struct LookupVersion: Sendable, Hashable {
    public var lookup: RegisteredLookup
    public var rows: Int64
    public var sha256: String
    public var source: String
    /// RFC 3339, UTC.
    public var addedAt: String
    public var addedBy: String
    public var removedAt: String?
    public var removedBy: String?
}

extension Lookups {
    /// Every version that is kept or was removed, by name, the newest first. As the tenant's query role, in events.
    public static func list(_ tenant: TenantName, name: String? = nil, on events: PostgresConnection) async throws -> [LookupVersion] {
        try await events.transaction(asQueryRoleOf: tenant, timeout: .seconds(60)) { events in
            try await events.rows(select(tenant, name)).map { row in
                LookupVersion(
                    lookup: RegisteredLookup(
                        id: try row.int8(0), name: try row.text(1), version: try row.int4(2),
                        format: LookupFormat(rawValue: try row.text(3)) ?? .raw, header: try row.textArray(4), searchKey: try row.textOrNull(12)),
                    rows: try row.int8(5), sha256: try row.text(6), source: try row.text(7), addedAt: try row.text(8), addedBy: try row.text(9),
                    removedAt: try row.textOrNull(10), removedBy: try row.textOrNull(11))
            }
        }
    }

    private static func select(_ tenant: TenantName, _ name: String?) -> SQLStatement {
        """
        SELECT id, name, version, format, header, rows, sha256, source,
               to_char(added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), added_by,
               to_char(removed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), removed_by, search_key
        FROM \(versions(tenant))
        WHERE \(nullable: name)::text IS NULL OR name = \(nullable: name)
        ORDER BY name, version DESC
        """
    }
}
