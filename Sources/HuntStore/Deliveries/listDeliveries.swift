public import HuntModel
public import PostgresClient
import SQLText

extension Deliveries {
    /// Newest first. `state` and `endpoint` narrow it where they are given.
    public static func list(
        tenant: String, state: DeliveryState? = nil, endpoint: String? = nil, limit: Int = 100, on connection: PostgresConnection
    ) async throws -> [DeliveryStatus] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(select(tenant, state, endpoint, limit)).map { try DeliveryStatus($0) }
        }
    }

    private static func select(_ tenant: String, _ state: DeliveryState?, _ endpoint: String?, _ limit: Int) -> SQLStatement {
        """
        SELECT d.id, e.name, t.device_name, d.timeline, d.revision, d.state, d.state = 'pending' AND e.disabled_at IS NOT NULL,
               d.attempts, d.due_at, d.last_status, d.last_error, d.created_at, d.delivered_at
        FROM harrier.delivery d
        JOIN harrier.endpoint e ON e.id = d.endpoint
        JOIN harrier.timeline t ON t.id = d.timeline
        WHERE d.tenant = \(tenant)
          AND (\(nullable: state?.rawValue)::text IS NULL OR d.state = \(nullable: state?.rawValue))
          AND (\(nullable: endpoint)::text IS NULL OR e.name = \(nullable: endpoint))
        ORDER BY d.created_at DESC, d.id
        LIMIT \(limit)
        """
    }
}
