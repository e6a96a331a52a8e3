import Foundation
public import HuntModel
public import PostgresClient
import SQLText

extension Hunts {
    /// Nil when there is no such revision, or its definition cannot be read.
    public static func load(
        _ name: String, revision: Int32, tenant: String, on connection: PostgresConnection
    ) async throws -> HuntDefinition? {
        let row = try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.row(
                "SELECT definition FROM harrier.hunt WHERE tenant = \(tenant) AND name = \(name) AND revision = \(revision)")
        }
        return row.flatMap { try? JSONDecoder().decode(HuntDefinition.self, from: Data($0.jsonb(0).utf8)) }
    }
}
