import Foundation
public import HuntModel
public import PostgresClient
import SQLText

extension Hunts {
    /// The newest stored revision of a hunt, with the source its author wrote; nil when the tenant has none of that name.
    public static func latest(
        _ name: String, tenant: String, on connection: PostgresConnection
    ) async throws -> (definition: HuntDefinition, source: String)? {
        let row = try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.row(
                "SELECT definition, source FROM harrier.hunt WHERE tenant = \(tenant) AND name = \(name) ORDER BY revision DESC LIMIT 1")
        }
        return try row.map { (try JSONDecoder().decode(HuntDefinition.self, from: Data($0.jsonb(0).utf8)), try $0.text(1)) }
    }
}
