public import PostgresClient
import SQLText

extension SealingLeaf {
    /// An empty relation for the segments; what a killed attempt left there is gone. Nil when the lease was lost.
    public func makeSegments(over connection: PostgresConnection) async throws -> SegmentTable? {
        try await connection.row("SELECT harrier.make_segments(\(tenant.text), \(table), \(leaf), \(holder))")?.textOrNull(0)
            .map { SegmentTable(tenant, $0) }
    }
}
