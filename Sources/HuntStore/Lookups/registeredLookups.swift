public import HuntModel
public import PostgresClient
import SQLText

extension Lookups {
    /// What queries of the tenant may read, for the compiler. As the tenant's query role, in events.
    public static func registered(_ tenant: TenantName, on events: PostgresConnection) async throws -> RegisteredLookups {
        try await events.transaction(asQueryRoleOf: tenant, timeout: .seconds(60)) { events in
            RegisteredLookups(
                try await events.rows(selectNewest(tenant)).compactMap { row in
                    guard let format = LookupFormat(rawValue: try row.text(3)) else { return nil }
                    return RegisteredLookup(
                        id: try row.int8(0), name: try row.text(1), version: try row.int4(2), format: format, header: try row.textArray(4),
                        searchKey: try row.textOrNull(5))
                })
        }
    }

    private static func selectNewest(_ tenant: TenantName) -> SQLStatement {
        """
        SELECT DISTINCT ON (name, format) id, name, version, format, header, search_key
        FROM \(versions(tenant)) WHERE removed_at IS NULL
        ORDER BY name, format, version DESC
        """
    }
}
