import HuntModel
public import PostgresClient
import SQLText

extension Deliveries {
    /// Sends a failed or waiting message now, from the start of the schedule, under its old id. Throws `DLV006`.
    public static func resend(_ id: String, tenant: String, on connection: PostgresConnection) async throws {
        try await connection.transaction(asTenant: tenant) { connection in
            guard try await connection.execute(makeDue(id, tenant: tenant)) > 0 else { throw DeliveryError(.unknownDelivery) }
            try await connection.execute(announce)
        }
    }

    private static func makeDue(_ id: String, tenant: String) -> SQLStatement {
        """
        UPDATE harrier.delivery
        SET state = 'pending', attempts = 0, due_at = clock_timestamp()
        WHERE id = \(id) AND tenant = \(tenant) AND state IN ('failed', 'pending')
        """
    }
}
