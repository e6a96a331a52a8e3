public import HuntModel
public import PostgresClient
import SQLText

extension Endpoints {
    /// Removes the endpoint, with every message to it, sent or not. Throws `DLV005`.
    public static func remove(_ name: EndpointName, tenant: String, on connection: PostgresConnection) async throws {
        try await connection.transaction(asTenant: tenant) { connection in
            let removed = try await connection.execute(
                "DELETE FROM harrier.endpoint WHERE tenant = \(tenant) AND name = \(name.text)")
            guard removed > 0 else { throw DeliveryError(.unknownEndpoint) }
        }
    }
}
