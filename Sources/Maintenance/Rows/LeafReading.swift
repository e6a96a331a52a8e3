import HuntModel
import HuntStore
import PostgresClient

/// Reads all rows of a leaf, sealed or not, in one snapshot: first the segments, then the heap.
struct LeafReading: Sendable {
    let tenant: TenantName
    let leaf: Leaf
    let layout: LeafLayout
    let pool: PostgresPool
    var timeout = Duration.seconds(6 * 3600)

    /// `body` gets the chunks of one part after the other. Returns nil when there is no such leaf any more. Fails with `42P01` where a part was
    /// dropped between being named and being read, which happens before the first chunk.
    func run(_ body: @escaping @Sendable (LeafPart, [UInt8]) async throws -> Void) async throws -> LeafParts? {
        try await pool.withConnection { connection in
            guard let parts = try await Leaf.parts(tenant, table: leaf.table, from: leaf.start, to: leaf.end, over: connection)
                .first(where: { $0.leaf.name == leaf.name })
            else { return nil }
            let heap = parts.heap.map { HeapTable(tenant, $0) }
            let columns = try await heap?.columns(over: connection)
            try await connection.transaction(asQueryRoleOf: tenant, timeout: timeout, mode: .snapshot) { snapshot in
                // From here on neither can be dropped.
                try await heap?.hold(over: snapshot)
                if let name = parts.segments {
                    let table = SegmentTable(tenant, name)
                    try await table.hold(over: snapshot)
                    let sealed = SealedRows(table, layout, over: pool)
                    while let chunk = try await sealed.next() { try await body(.segments, chunk) }
                }
                if let heap, let columns {
                    try await snapshot.copyOut(heap.rows(layout.heapColumns(columns), orderedBy: layout.keyNames)) { try await body(.heap, $0) }
                }
            }
            return parts
        }
    }
}

enum LeafPart: Sendable {
    /// Rows of binary COPY without a header.
    case segments
    /// A whole binary COPY.
    case heap
}
