/// A row of the ledger: a migration that a database has applied.
struct AppliedMigration: Sendable, Hashable {
    let track: String
    let version: Int32
    let digest: String
}

/// What is left to apply, decided from what the binary carries and what the ledger holds.
struct MigrationPlan: Sendable, Hashable {
    let pending: [Migration]

    /// Fails with `STO001` when the ledger holds what the binary does not know, with `STO002` when it holds another text.
    init(known: [Migration], applied: [AppliedMigration]) throws(StoreError) {
        for entry in applied {
            guard let migration = known.first(where: { $0.track == entry.track && $0.version == entry.version }) else {
                throw StoreError(
                    .newerDatabase, "the database has migration \(entry.track) \(entry.version), which this harrier does not know")
            }
            guard migration.digest == entry.digest else {
                throw StoreError(
                    .changedMigration, "migration \(migration.track)/\(migration.name) was applied with another text; add a new one instead")
            }
        }
        pending = known.filter { migration in
            !applied.contains { $0.track == migration.track && $0.version == migration.version }
        }
    }
}
