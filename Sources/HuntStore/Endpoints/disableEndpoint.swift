public import HuntModel
public import PostgresClient
import SQLText

extension Endpoints {
    /// Nothing is sent to the endpoint any more; what there is to send is kept. Throws `DLV005`.
    public static func disable(
        _ name: EndpointName, because reason: String, tenant: String, on connection: PostgresConnection
    ) async throws {
        try await connection.transaction(asTenant: tenant) { connection in
            let disabled = try await connection.execute(update(name, because: reason, tenant: tenant))
            guard disabled > 0 else { throw DeliveryError(.unknownEndpoint) }
        }
    }

    private static func update(_ name: EndpointName, because reason: String, tenant: String) -> SQLStatement {
        """
        UPDATE harrier.endpoint
        SET disabled_at = COALESCE(disabled_at, clock_timestamp()), disabled_because = COALESCE(disabled_because, \(reason))
        WHERE tenant = \(tenant) AND name = \(name.text)
        """
    }
}
