public import PostgresClient
import SQLText

extension Lookups {
    /// Forgets the content of one version, or of all; that they were there stays known. As ingest, in events. Gives the versions removed now.
    ///
    /// A query that was compiled for one of them is refused from then on.
    public static func remove(
        _ name: String, version: Int32?, tenant: TenantName, by who: String, on events: PostgresConnection
    ) async throws -> [Int32] {
        try await events.transaction { events in
            let removed = try await events.rows(mark(name, version, tenant, who)).map { (id: try $0.int8(0), version: try $0.int4(1)) }
            let ids = removed.map(\.id)
            try await events.execute("DELETE FROM \(rows(tenant)) WHERE lookup = ANY (\(ids))")
            try await events.execute("DELETE FROM \(ranges(tenant)) WHERE lookup = ANY (\(ids))")
            return removed.map(\.version).sorted()
        }
    }

    private static func mark(_ name: String, _ version: Int32?, _ tenant: TenantName, _ who: String) -> SQLStatement {
        """
        UPDATE \(versions(tenant)) SET removed_at = now(), removed_by = \(who)
        WHERE name = \(name) AND (\(nullable: version)::int IS NULL OR version = \(nullable: version)) AND removed_at IS NULL
        RETURNING id, version
        """
    }
}
