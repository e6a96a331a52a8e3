import HuntModel
import PostgresClient
import SQLText

/// Brings the databases to the schema that this binary carries. Safe to run again, and by two at once.
///
/// Every migration and its row in the ledger commit together, so a migrator that dies leaves whole versions only.
public struct Migrator: Sendable {
    private let stores: Stores

    public init(_ stores: Stores) { self.stores = stores }

    /// Makes missing databases and roles, then applies what each database lacks. Returns the names of the migrations applied now.
    ///
    /// Fails with `STO001`, `STO002`, `STO003`, or a `PostgresError`.
    @discardableResult
    public func run(_ databases: [StoreDatabase] = StoreDatabase.allCases) async throws -> [String] {
        var applied: [String] = []
        for database in databases { applied += try await migrate(database) }
        return applied
    }

    private func migrate(_ database: StoreDatabase) async throws -> [String] {
        let connection = try await DatabaseCreation.connect(to: stores[database])
        do {
            let applied = try await migrate(database, over: connection)
            await connection.close()
            return applied
        } catch {
            await connection.close()
            throw error
        }
    }

    /// The lock is the session's, so it ends with the connection, however that ends.
    private func migrate(_ database: StoreDatabase, over connection: PostgresConnection) async throws -> [String] {
        try await requireUTF8(connection)
        try await connection.execute("SELECT pg_advisory_lock(\(Self.lockKey))")
        try await createRoles(connection)
        try await connection.script(MigrationLedger.create)
        let plan = try MigrationPlan(known: database.migrations, applied: try await MigrationLedger.read(connection))
        for migration in plan.pending { try await apply(migration, over: connection) }
        if database == .events { try await connection.execute("SELECT harrier.settle_batches()") }
        return plan.pending.map { "\(database.rawValue): \($0.track)/\($0.name)" }
    }

    private func apply(_ migration: Migration, over connection: PostgresConnection) async throws {
        try await connection.transaction { transaction in
            try await transaction.script(migration.text)
            try await transaction.execute(MigrationLedger.record(migration))
        }
    }

    private func createRoles(_ connection: PostgresConnection) async throws {
        for file in EmbeddedSQL.files where file.path == "roles.sql" { try await connection.script(file.text) }
    }

    private func requireUTF8(_ connection: PostgresConnection) async throws {
        let encoding = try await connection.row("SELECT current_setting('server_encoding')")?.text(0)
        guard encoding == "UTF8" else {
            throw StoreError(.wrongEncoding, "the database has encoding \(encoding ?? "unknown"); Harrier needs UTF8")
        }
    }

    /// Any number, as long as every version of Harrier uses the same.
    private static let lockKey: Int64 = 0x6861_7272_6965_7201
}
