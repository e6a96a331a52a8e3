import HuntStore
import PostgresClient

/// Reads a heap's rows in the order of their keys, in one snapshot, as the tenant's query role.
struct HeapReading: Sendable {
    let table: HeapTable
    let layout: LeafLayout
    let timeout: Duration

    /// `body` takes the chunks of one binary COPY of the layout's columns.
    func run(over pool: PostgresPool, _ body: @escaping @Sendable ([UInt8]) async throws -> Void) async throws {
        try await pool.withConnection { connection in
            let stored = try await table.columns(over: connection)
            try await connection.transaction(asQueryRoleOf: table.tenant, timeout: timeout, mode: .snapshot) { snapshot in
                try await snapshot.copyOut(table.rows(layout.heapColumns(stored), orderedBy: layout.keyNames), body)
            }
        }
    }
}
