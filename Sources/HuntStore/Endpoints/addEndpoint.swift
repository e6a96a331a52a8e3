public import HuntModel
public import PostgresClient
import SQLText

extension Endpoints {
    /// The id of a new endpoint. Throws `DLV004` when the tenant has one of that name.
    @discardableResult
    public static func add(
        _ name: EndpointName, url: EndpointURL, secret: WebhookSecret, tenant: String, on connection: PostgresConnection
    ) async throws -> Int64 {
        do {
            return try await connection.transaction(asTenant: tenant) { connection in
                let row = try await connection.row(insert(name, url: url, secret: secret, tenant: tenant))
                guard let row else { throw DeliveryError(.unknownEndpoint) }
                return try row.int8(0)
            }
        } catch let error as PostgresError where error.isUniqueViolation {
            throw DeliveryError(.nameTaken)
        } catch let error as PostgresError where error.isForeignKeyViolation {
            throw DeliveryError(.unknownTenant)
        }
    }

    private static func insert(_ name: EndpointName, url: EndpointURL, secret: WebhookSecret, tenant: String) -> SQLStatement {
        """
        INSERT INTO harrier.endpoint (tenant, name, url, secret)
        VALUES (\(tenant), \(name.text), \(url.text), \(bind: .bytea(secret.bytes)))
        RETURNING id
        """
    }
}
