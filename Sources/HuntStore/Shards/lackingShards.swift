public import HuntModel
public import PostgresClient
import SQLText

/// A shard that gave no answer, or not the whole of it.
public struct LackingShard: Sendable, Hashable {
    public let kind: ShardKind
    public let cell: ShardCell
    public let code: String
    public let message: String
}

extension Shards {
    /// Of one step, in order, at most `limit`.
    public static func lacking(
        run: Int64, step: Int32, limit: Int, on connection: PostgresConnection
    ) async throws -> [LackingShard] {
        try await connection.rows(
            """
            SELECT kind, relations, first_bucket, last_bucket, range_start, range_end, coalesce(error_code, 'JOB002'),
                   coalesce(error_message, 'not evaluated')
            FROM harrier.shard
            WHERE run = \(run) AND step = \(step)
              AND (state IN ('failed', 'exhausted') OR (state = 'succeeded' AND error_code IS NOT NULL))
            ORDER BY id LIMIT \(limit)
            """
        ).map { try LackingShard($0) }
    }
}

extension LackingShard {
    fileprivate init(_ row: PostgresRow) throws(PostgresError) {
        kind = ShardKind(rawValue: try row.text(0)) ?? .scan
        cell = ShardCell(
            relations: try row.textArray(1), firstBucket: try row.int2(2), lastBucket: try row.int2(3),
            range: TimeRange(start: try row.int8(4), end: try row.int8(5)))
        code = try row.text(6)
        message = try row.text(7)
    }
}
