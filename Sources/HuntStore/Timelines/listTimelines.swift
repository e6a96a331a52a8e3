public import HuntModel
public import PostgresClient
import SQLText

/// A timeline as it is stored.
public struct StoredTimeline: Sendable {
    public let id: Int64
    public let revision: Int
    /// RFC 3339, UTC.
    public let updatedAt: DateTime
    /// In JSON.
    public let document: String
}

extension Timelines {
    /// The newest revision of every timeline, by device name. `hunt` and `device` (id or name) narrow it where they are given.
    public static func list(
        tenant: String, hunt: String? = nil, device: String? = nil, limit: Int = 1000, on connection: PostgresConnection
    ) async throws -> [StoredTimeline] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(select(tenant, hunt, device, limit)).map { row in
                StoredTimeline(
                    id: try row.int8(0), revision: Int(try row.int4(1)), updatedAt: DateTime(clampingTicks: try row.ticks(2)),
                    document: try row.jsonb(3))
            }
        }
    }

    private static func select(_ tenant: String, _ hunt: String?, _ device: String?, _ limit: Int) -> SQLStatement {
        """
        SELECT id, revision, updated_at, document FROM harrier.timeline
        WHERE tenant = \(tenant)
          AND (\(nullable: hunt)::text IS NULL OR hunt = \(nullable: hunt))
          AND (\(nullable: device)::text IS NULL OR device = \(nullable: device) OR lower(device_name) = lower(\(nullable: device)))
        ORDER BY device_name, hunt, id
        LIMIT \(limit)
        """
    }
}
