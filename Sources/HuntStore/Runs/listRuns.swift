public import PostgresClient
import SQLText

extension Runs {
    /// Newest first.
    public static func list(tenant: String, limit: Int = 100, on connection: PostgresConnection) async throws -> [Run] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(
                "SELECT \(fragment: SQLStatement(trusted: columns)) FROM harrier.run r WHERE r.tenant = \(tenant) ORDER BY r.id DESC LIMIT \(limit)"
            ).map { try Run($0) }
        }
    }

    public static func find(_ id: Int64, tenant: String, on connection: PostgresConnection) async throws -> Run? {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.row(
                "SELECT \(fragment: SQLStatement(trusted: columns)) FROM harrier.run r WHERE r.tenant = \(tenant) AND r.id = \(id)"
            ).map { try Run($0) }
        }
    }

    /// As the coordinator, of any tenant.
    public static func get(_ id: Int64, on connection: PostgresConnection) async throws -> Run? {
        try await connection.row("SELECT \(fragment: SQLStatement(trusted: columns)) FROM harrier.run r WHERE r.id = \(id)")
            .map { try Run($0) }
    }

    /// As the coordinator: every run that may need a move, oldest first.
    public static func unfinished(on connection: PostgresConnection) async throws -> [Int64] {
        try await connection.rows(
            """
            SELECT r.id FROM harrier.run r
            WHERE r.state IN ('submitted', 'running') OR (r.state = 'correlating' AND r.cancel_requested) ORDER BY r.id
            """
        ).map { try $0.int8(0) }
    }
}
