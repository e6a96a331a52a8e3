public import HuntModel
public import PostgresClient
import SQLText

extension Runs {
    /// Versions of lookups that the steps of a run were compiled for, each once, in the order of the steps.
    public static func lookups(of run: Int64, tenant: String, on connection: PostgresConnection) async throws -> [RegisteredLookup] {
        let rows = try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(selectLookups(run, tenant)).map { row in
                RegisteredLookup(
                    id: try row.int8(0), name: try row.text(1), version: try row.int4(2), format: LookupFormat(rawValue: try row.text(3)) ?? .raw)
            }
        }
        return rows.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func selectLookups(_ run: Int64, _ tenant: String) -> SQLStatement {
        """
        SELECT (l.item ->> 'id')::bigint, l.item ->> 'name', (l.item ->> 'version')::int, l.item ->> 'format'
        FROM harrier.run_step s JOIN harrier.run r ON r.id = s.run
        CROSS JOIN LATERAL jsonb_array_elements(COALESCE(s.compiled -> 'lookups', '[]')) WITH ORDINALITY AS l(item, n)
        WHERE s.run = \(run) AND r.tenant = \(tenant)
        ORDER BY s.step, l.n
        """
    }
}
