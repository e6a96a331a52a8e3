public import PostgresClient
public import SQLText

extension SegmentTable {
    /// Binary COPY of what ``copy`` takes: segment, column_name, rows, nulls, low, high, presence, blob; by segment, then column.
    public func rows(of segments: Range<Int32>) -> SQLStatement {
        var statement: SQLStatement = "COPY (SELECT segment, column_name, rows, nulls, low, high, presence, blob FROM \(identifier)"
        // COPY takes no binds.
        statement.append(
            SQLStatement(trusted: " WHERE segment >= \(segments.lowerBound) AND segment < \(segments.upperBound) ORDER BY segment, column_name"))
        statement.append(") TO STDOUT (FORMAT binary)")
        return statement
    }

    /// Until the end of the transaction nobody can drop it. Fails with `42P01` when it is gone.
    public func hold(over transaction: PostgresConnection) async throws {
        try await transaction.execute("SELECT FROM \(identifier) LIMIT 0")
    }

    /// How many segments there are; they are numbered from 0.
    public func count(over connection: PostgresConnection) async throws -> Int32 {
        try await connection.row("SELECT coalesce(max(segment) + 1, 0) FROM \(identifier)")?.int4(0) ?? 0
    }
}
