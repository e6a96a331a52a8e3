import PostgresClient
import SQLText

/// A connection to a database that may not exist yet.
enum DatabaseCreation {
    static func connect(to address: PostgresAddress) async throws -> PostgresConnection {
        do {
            return try await open(address)
        } catch {
            // A failed connection carries no SQLSTATE: only another database of the server can say whether this one is missing.
            // Somebody else may have made it since, so it is tried again either way; what else was wrong is still wrong then.
            try await createWhereMissing(address)
            return try await open(address)
        }
    }

    private static func open(_ address: PostgresAddress) async throws(PostgresError) -> PostgresConnection {
        try await PostgresConnection.connect(address, applicationName: "harrier migrate")
    }

    private static func createWhereMissing(_ address: PostgresAddress) async throws {
        guard let name = address.database else { throw StoreError(.noDatabaseName, "the address names no database") }
        let server = try await open(address.with(database: "postgres"))
        do {
            let isMissing = try await server.row("SELECT FROM pg_database WHERE datname = \(name)") == nil
            if isMissing { try await create(name, over: server) }
            await server.close()
        } catch {
            await server.close()
            throw error
        }
    }

    /// Ordinal order and UTF8, whatever the cluster's defaults are. That another creator won the race is no failure.
    private static func create(_ name: String, over server: PostgresConnection) async throws(PostgresError) {
        do {
            try await server.execute(
                "CREATE DATABASE \(SQLIdentifier(name)) TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
        } catch {
            guard error.isDuplicateDatabase else { throw error }
        }
    }
}

extension PostgresError {
    fileprivate var isDuplicateDatabase: Bool { sqlState == "42P04" || isUniqueViolation }
}
