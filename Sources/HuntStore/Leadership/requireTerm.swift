import HuntModel
import PostgresClient
import SQLText

extension Leadership {
    /// Throws `JOB012` unless `term` still leads; holds a successor off to the end of the transaction.
    static func require(term: Int64, on connection: PostgresConnection) async throws {
        let row = try await connection.row(
            """
            SELECT FROM harrier.leadership
            WHERE name = \(name) AND term = \(term) AND held_until > clock_timestamp() FOR SHARE
            """)
        if row == nil { throw QueueError(.leadershipLost, "another coordinator leads") }
    }
}

extension PostgresConnection {
    /// A transaction of the leader in control: it commits only while `term` leads. Listeners of runs are told.
    @discardableResult
    func transaction<T: Sendable>(
        leading term: Int64, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await transaction { connection in
            try await Leadership.require(term: term, on: connection)
            let value = try await body(connection)
            try await connection.execute("SELECT pg_catalog.pg_notify(\(Runs.channel), '')")
            return value
        }
    }
}
