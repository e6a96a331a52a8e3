public import HuntModel
import PostgresClient

/// An attempt at a shard: the right to work on it, named by its epoch, until the lease lapses.
public struct LeasedShard: Sendable, Hashable {
    public let id: Int64
    public let epoch: Int32
    public let attempt: Int32
    public let run: Int64
    public let step: Int32
    public let tenant: String
    public let kind: ShardKind
    public let cell: ShardCell
}

/// Statements over the queue.
public enum Shards {
    /// Told whenever there may be work.
    public static let channel = "harrier_shard"
}

extension LeasedShard {
    /// Columns: id, epoch, attempts, run, step, tenant, kind, relations, first_bucket, last_bucket, range_start, range_end.
    init(_ row: PostgresRow) throws {
        id = try row.int8(0)
        epoch = try row.int4(1)
        attempt = try row.int4(2)
        run = try row.int8(3)
        step = try row.int4(4)
        tenant = try row.text(5)
        kind = ShardKind(rawValue: try row.text(6)) ?? .scan
        cell = ShardCell(
            relations: try row.textArray(7), firstBucket: try row.int2(8), lastBucket: try row.int2(9),
            range: TimeRange(start: try row.int8(10), end: try row.int8(11)))
    }
}
