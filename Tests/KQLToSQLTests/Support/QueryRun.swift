import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// A compiled query executed as workers execute it, on one connection that holds the tables.
struct QueryRun {
    var query: CompiledQuery
    var connection: PostgresConnection

    private var sources: [SQLIdentifier] { query.sources.map { SQLIdentifier($0) } }

    /// In one statement.
    func whole(pivots: [PivotWindow] = []) async throws -> [[KQLValue]] {
        try await read(query.whole.statement(over: sources, in: FragmentScope(pivots: pivots)))
    }

    /// Shard by shard, every shard tried twice of which the second attempt counts, then merged.
    func sharded(_ cuts: ShardCuts, pivots: [PivotWindow] = []) async throws -> [[KQLValue]] {
        let partials = SQLIdentifier("partials")
        let columns = query.partialColumns.map { ", \(SQLIdentifier($0.name).quoted) \($0.type.storedType)" }.joined()
        try await connection.execute("DROP TABLE IF EXISTS partials")
        try await connection.execute(
            SQLStatement(trusted: "CREATE TEMPORARY TABLE partials (_shard bigint, _epoch int\(columns))"))
        var done: [DoneShard] = []
        for (number, scope) in cuts.scopes(query.sharding, pivots).enumerated() {
            let rows = try query.shard.statement(over: sources, in: scope)
            for epoch in 1...2 {
                try await connection.execute(
                    SQLStatement(
                        trusted: "INSERT INTO partials SELECT \(number), \(epoch), s.* FROM (\(rows.text)) AS s", binds: rows.binds))
            }
            done.append(DoneShard(shard: Int64(number), epoch: 2))
        }
        return try await read(query.merge.statement(over: [partials], in: FragmentScope(done: done)))
    }

    private func read(_ statement: SQLStatement) async throws -> [[KQLValue]] {
        try await connection.rows(statement).map { try $0.kqlValues(query.columns) }
    }
}

/// Where the shards are cut: bucket ranges × time slices.
struct ShardCuts {
    /// First buckets of the ranges after the first, ascending.
    var buckets: [Int16]
    /// Ticks at which a slice ends and the next begins, ascending.
    var times: [Int64]

    func scopes(_ sharding: Sharding, _ pivots: [PivotWindow]) -> [FragmentScope] {
        guard sharding == .rowLocal || sharding == .deviceLocal else { return [FragmentScope(pivots: pivots)] }
        let firsts = [0] + buckets
        let starts = [Int64.min] + (sharding == .rowLocal ? times : [])
        return firsts.indices.flatMap { range in
            starts.indices.map { slice in
                FragmentScope(
                    start: starts[slice], end: slice + 1 < starts.count ? starts[slice + 1] : .max,
                    buckets: firsts[range]...(range + 1 < firsts.count ? firsts[range + 1] - 1 : 255), pivots: pivots)
            }
        }
    }
}
