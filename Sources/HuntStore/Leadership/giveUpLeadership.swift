public import PostgresClient
import SQLText

extension Leadership {
    /// Lets a standby take over at once.
    public static func giveUp(
        holder: String, term: Int64, on connection: PostgresConnection
    ) async throws(PostgresError) {
        try await connection.execute(
            """
            UPDATE harrier.leadership SET held_until = clock_timestamp()
            WHERE name = \(name) AND holder = \(holder) AND term = \(term)
            """)
    }
}
