import PostgresClient
import SQLText

/// The ledger of applied migrations, in each database; only its owner reads it.
enum MigrationLedger {
    static let create = """
        CREATE SCHEMA IF NOT EXISTS harrier_ledger;
        CREATE TABLE IF NOT EXISTS harrier_ledger.migration (
            track text, version int, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (track, version))
        """

    static func read(_ connection: PostgresConnection) async throws -> [AppliedMigration] {
        try await connection.rows("SELECT track, version, sha256 FROM harrier_ledger.migration ORDER BY track, version").map { row in
            AppliedMigration(track: try row.text(0), version: try row.int4(1), digest: try row.text(2))
        }
    }

    static func record(_ migration: Migration) -> SQLStatement {
        """
        INSERT INTO harrier_ledger.migration (track, version, name, sha256)
        VALUES (\(migration.track), \(migration.version), \(migration.name), \(migration.digest))
        """
    }
}
