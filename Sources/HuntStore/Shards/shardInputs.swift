public import CompiledForm
public import HuntModel
public import PostgresClient
import SQLText

/// What a worker must know of a run besides the shard itself.
public struct RunContext: Sendable, Hashable {
    public let hunt: String
    public let revision: Int32
    public let range: TimeRange
    public let watermark: Int64
    public let partial: String
}

extension Shards {
    public static func context(of shard: LeasedShard, on connection: PostgresConnection) async throws -> RunContext? {
        try await connection.row(
            """
            SELECT r.hunt, r.revision, r.range_start, r.range_end, r.watermark, s.partial
            FROM harrier.run r JOIN harrier.run_step s ON s.run = r.id AND s.step = \(shard.step)
            WHERE r.id = \(shard.run)
            """
        ).map { row in
            RunContext(
                hunt: try row.text(0), revision: try row.int4(1), range: TimeRange(start: try row.int8(2), end: try row.int8(3)),
                watermark: try row.int8(4), partial: try row.text(5))
        }
    }

    /// The pivot windows of a shard's devices that meet its time.
    public static func pivots(of shard: LeasedShard, on connection: PostgresConnection) async throws -> [PivotWindow] {
        try await connection.rows(
            """
            SELECT device, range_start, range_end FROM harrier.run_pivot
            WHERE run = \(shard.run) AND step = \(shard.step) AND bucket BETWEEN \(shard.cell.firstBucket) AND \(shard.cell.lastBucket)
              AND range_start < \(shard.cell.range.end) AND range_end > \(shard.cell.range.start)
            ORDER BY device, range_start
            """
        ).map { PivotWindow(device: try $0.text(0), start: try $0.int8(1), end: try $0.int8(2)) }
    }

    /// The attempts whose partial rows a merge counts.
    public static func done(run: Int64, step: Int32, on connection: PostgresConnection) async throws -> [DoneShard] {
        try await connection.rows(
            "SELECT id, epoch FROM harrier.shard WHERE run = \(run) AND step = \(step) AND kind = 'scan' AND state = 'succeeded' ORDER BY id"
        ).map { DoneShard(shard: try $0.int8(0), epoch: try $0.int4(1)) }
    }
}
