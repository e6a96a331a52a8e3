public import PostgresClient
import SQLText

extension SealingLeaf {
    /// The swap: from here on the leaf's rows are those of `made`, and the relations before it are retired. False, and nothing has changed, when
    /// the lease was lost, or rows came beside the `heapRows` that were read. `rows` counts all that were sealed. Waits for running batches.
    public func finish(
        _ made: SegmentTable, rows: Int64, heapRows: Int64, codec: String, over connection: PostgresConnection
    ) async throws -> Bool {
        try await connection.row(
            """
            SELECT harrier.finish_seal(\(tenant.text), \(table), \(leaf), \(holder), \(made.name), \(rows), \(heapRows), \(codec))
            """
        )?.bool(0) ?? false
    }
}
