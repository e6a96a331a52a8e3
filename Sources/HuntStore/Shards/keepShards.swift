public import PostgresClient
import SQLText

extension Shards {
    /// Those of `attempts` that still hold their lease. A lease that has less than two thirds of `lease` left is prolonged;
    /// the others are only looked at, so that frequent heartbeats leave few dead rows.
    public static func keep(
        _ attempts: [LeasedShard], lease: Duration, on connection: PostgresConnection
    ) async throws(PostgresError) -> [LeasedShard] {
        var epochs: [Int64: Int32] = [:]
        for row in try await connection.rows(keep(attempts, lease)) { epochs[try row.int8(0)] = try row.int4(1) }
        return attempts.filter { epochs[$0.id] == $0.epoch }
    }

    private static func keep(_ attempts: [LeasedShard], _ lease: Duration) -> SQLStatement {
        """
        WITH held AS (
            SELECT s.id, s.epoch, s.leased_until FROM harrier.shard s
            JOIN unnest(\(attempts.map(\.id)), \(attempts.map(\.epoch))) AS a (id, epoch) ON a.id = s.id AND a.epoch = s.epoch
            WHERE s.state = 'leased'
        ), prolonged AS (
            UPDATE harrier.shard s
            SET leased_until = clock_timestamp() + \(lease.wholeMilliseconds) * interval '1 millisecond'
            FROM held
            WHERE s.id = held.id AND s.epoch = held.epoch AND s.state = 'leased'
              AND held.leased_until < clock_timestamp() + \(lease.wholeMilliseconds / 3 * 2) * interval '1 millisecond'
        )
        SELECT id, epoch FROM held
        """
    }
}
