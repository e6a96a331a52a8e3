import HuntModel
public import PostgresClient
import SQLText

/// A shard as `run show` lists it.
public struct ShardStatus: Sendable, Hashable {
    public let id: Int64
    public let step: Int32
    public let kind: String
    public let relations: [String]
    public let buckets: ClosedRange<Int16>
    public let state: String
    public let attempts: Int32
    public let worker: String?
    public let rows: Int64?
    public let seconds: Double?
    public let errorCode: String?
    public let errorMessage: String?
}

extension Shards {
    public static func list(run: Int64, tenant: String, on connection: PostgresConnection) async throws -> [ShardStatus] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(
                """
                SELECT id, step, kind, relations, first_bucket, last_bucket, state, attempts, worker, rows,
                       extract(epoch FROM finished_at - started_at)::float8, error_code, error_message
                FROM harrier.shard WHERE run = \(run) AND tenant = \(tenant) ORDER BY step, id
                """
            ).map { try ShardStatus($0) }
        }
    }
}

extension ShardStatus {
    init(_ row: PostgresRow) throws {
        id = try row.int8(0)
        step = try row.int4(1)
        kind = try row.text(2)
        relations = try row.textArray(3)
        buckets = try row.int2(4)...row.int2(5)
        state = try row.text(6)
        attempts = try row.int4(7)
        worker = try row.textOrNull(8)
        rows = try row.int8OrNull(9)
        seconds = try row.float8OrNull(10)
        errorCode = try row.textOrNull(11)
        errorMessage = try row.textOrNull(12)
    }
}
