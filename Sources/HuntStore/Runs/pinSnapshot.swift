public import HuntModel
public import PostgresClient
import SQLText

/// A snapshot of the events that a run can pin.
public struct RunSnapshot: Sendable, Hashable {
    public let watermark: Int64
    /// Batches of the tenant that are stored and still lie above the watermark, because an older transaction is open somewhere.
    public let lateBatches: Int64
    /// The database's time.
    public let readAt: DateTime
}

extension Runs {
    /// `connection` is to events, as the coordinator.
    public static func snapshot(tenant: String, on connection: PostgresConnection) async throws -> RunSnapshot? {
        try await connection.row(
            """
            SELECT w.watermark, (SELECT count(*) FROM harrier.batch b WHERE b.tenant = \(tenant) AND b.id >= w.watermark), clock_timestamp()
            FROM harrier.watermark() AS w (watermark)
            """
        ).map { row in
            RunSnapshot(
                watermark: try row.int8(0), lateBatches: try row.int8(1), readAt: DateTime(clampingTicks: try row.ticks(2)))
        }
    }
}
