public import HuntModel
public import PostgresClient
import SQLText

/// A finding as `finding list` shows it.
public struct FindingRecord: Sendable, Hashable {
    public let id: Int64
    public let hunt: String
    public let step: String
    public let deviceName: String
    public let time: DateTime
    public let source: String
    /// JSON.
    public let evidence: String
}

extension Findings {
    /// In event order. `hunt`, `step` and `device` (id or name) narrow it where they are given.
    public static func list(
        tenant: String, hunt: String? = nil, step: String? = nil, device: String? = nil, limit: Int = 1000, on connection: PostgresConnection
    ) async throws -> [FindingRecord] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(select(tenant, hunt, step, device, limit)).map { row in
                FindingRecord(
                    id: try row.int8(0), hunt: try row.text(1), step: try row.text(2), deviceName: try row.text(3),
                    time: DateTime(clampingTicks: try row.int8(4)), source: try row.text(5), evidence: try row.jsonb(6))
            }
        }
    }

    private static func select(_ tenant: String, _ hunt: String?, _ step: String?, _ device: String?, _ limit: Int) -> SQLStatement {
        """
        SELECT id, hunt, step, device_name, event_time, source, evidence FROM harrier.finding
        WHERE tenant = \(tenant)
          AND (\(nullable: hunt)::text IS NULL OR hunt = \(nullable: hunt))
          AND (\(nullable: step)::text IS NULL OR step = \(nullable: step))
          AND (\(nullable: device)::text IS NULL OR device = \(nullable: device) OR lower(device_name) = lower(\(nullable: device)))
        ORDER BY event_time, id
        LIMIT \(limit)
        """
    }
}
