public import PostgresClient
import SQLText

extension Runs {
    /// Asks for the end of a run; false when it is over already.
    public static func requestCancel(_ id: Int64, tenant: String, on connection: PostgresConnection) async throws -> Bool {
        try await connection.transaction(asTenant: tenant) { connection in
            let asked = try await connection.execute(
                """
                UPDATE harrier.run SET cancel_requested = true
                WHERE id = \(id) AND tenant = \(tenant) AND state IN ('submitted', 'running', 'correlating')
                """)
            try await connection.execute("SELECT pg_notify('harrier_run', '')")
            return asked > 0
        }
    }
}
