import HuntStore
import PostgresClient

/// Stores batches, each in one transaction: all of it lands or nothing.
struct BatchStore: Sendable {
    let tenant: TenantName
    let pool: PostgresPool

    /// Nothing is stored twice: what an attempt of unknown outcome stored is a duplicate for the next.
    func store(_ batch: Batch) async throws -> StoredBatch {
        try await pool.patiently { try await $0.transaction { try await store(batch, in: $0) } }
    }

    private func store(_ batch: Batch, in transaction: PostgresConnection) async throws -> StoredBatch {
        guard let id = try await transaction.row(BatchRecord.current)?.int8(0) else { return StoredBatch() }
        var stored = StoredBatch()
        // In order of name, so that two ingests never wait for each other crosswise.
        for (table, rows) in batch.tables.sorted(by: { $0.key < $1.key }) {
            let new = try await land(rows, Staging(tenant, table), id, transaction)
            stored.rows[table] = Int64(new)
            stored.duplicates += Int64(rows.count - new)
        }
        if let names = DeviceNames.record(tenant, staged: batch.tables.keys) { try await transaction.execute(names) }
        if !batch.deadLetters.isEmpty {
            stored.deadLetters = Int64(
                try await transaction.execute(DeadLetter.insert(batch.deadLetters, tenant: tenant, batch: id)))
        }
        try await record(stored, id, batch.source, transaction)
        return stored
    }

    private func land(
        _ rows: CopyRows, _ staging: Staging, _ id: Int64, _ transaction: PostgresConnection
    ) async throws -> Int {
        try await transaction.execute(staging.create)
        let message = OneMessage(rows.finished())
        _ = try await transaction.copyIn(staging.copy) { message.take() }
        return try await transaction.execute(staging.land(batch: id))
    }

    /// A batch that changed nothing leaves no trace.
    private func record(_ stored: StoredBatch, _ id: Int64, _ source: String, _ transaction: PostgresConnection) async throws {
        let rows = stored.rows.values.reduce(0, +)
        guard rows + stored.deadLetters > 0 else { return }
        try await transaction.execute(
            BatchRecord.insert(
                id, tenant: tenant, source: source, rows: rows, duplicates: stored.duplicates, deadLetters: stored.deadLetters))
    }
}
