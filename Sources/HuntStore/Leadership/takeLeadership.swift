public import PostgresClient
import SQLText

extension Leadership {
    /// The term to lead by: renewed while it is held, the next one when the lease of another has lapsed, nil while another leads.
    public static func take(
        holder: String, lease: Duration, on connection: PostgresConnection
    ) async throws(PostgresError) -> Int64? {
        let row = try await connection.row(
            """
            INSERT INTO harrier.leadership AS l (name, holder, term, held_until)
            VALUES (\(name), \(holder), 1, clock_timestamp() + \(lease.wholeMilliseconds) * interval '1 millisecond')
            ON CONFLICT (name) DO UPDATE
            SET holder = excluded.holder,
                held_until = clock_timestamp() + \(lease.wholeMilliseconds) * interval '1 millisecond',
                term = CASE WHEN l.holder = excluded.holder AND l.held_until > clock_timestamp() THEN l.term ELSE l.term + 1 END
            WHERE l.holder = excluded.holder OR l.held_until <= clock_timestamp()
            RETURNING term
            """)
        return try row?.int8(0)
    }
}
