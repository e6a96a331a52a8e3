public import HuntModel
public import PostgresClient
import SQLText

extension Endpoints {
    /// Sends what was kept for the endpoint, from the start of the schedule. Throws `DLV005`.
    public static func enable(_ name: EndpointName, tenant: String, on connection: PostgresConnection) async throws {
        try await connection.transaction(asTenant: tenant) { connection in
            guard let row = try await connection.row(enable(name, tenant: tenant)) else { throw DeliveryError(.unknownEndpoint) }
            try await connection.execute(makeDue(endpoint: row.int8(0)))
            try await connection.execute(Deliveries.announce)
        }
    }

    private static func enable(_ name: EndpointName, tenant: String) -> SQLStatement {
        """
        UPDATE harrier.endpoint
        SET disabled_at = NULL, disabled_because = NULL, throttled_until = NULL
        WHERE tenant = \(tenant) AND name = \(name.text)
        RETURNING id
        """
    }

    private static func makeDue(endpoint: Int64) -> SQLStatement {
        """
        UPDATE harrier.delivery
        SET due_at = clock_timestamp(), attempts = 0
        WHERE endpoint = \(endpoint) AND state = 'pending'
        """
    }
}
