public import PostgresClient
import SQLText

/// What is known of one column in one segment without its blob.
public struct SegmentEntry: Sendable, Hashable {
    /// From 0, in the order of the rows.
    public let segment: Int32
    public let column: String
    public let rows: Int32
    public let nulls: Int32
    /// Bytes that compare as the values do; nil where no range is kept, or no value is.
    public let low: [UInt8]?
    public let high: [UInt8]?
    /// The filter of the texts that may be there; nil where none is kept, or none was asked for.
    public let presence: [UInt8]?
    /// Bytes of the blob.
    public let size: Int64
}

extension SegmentTable {
    /// The entries of `columns` in `segments` (nil: all), by segment, then column. A column that the leaf was sealed without has none. `presence`
    /// names the columns whose filters are wanted.
    public func directory(
        of columns: [String], in segments: [Int32]? = nil, presence: [String] = [], over connection: PostgresConnection
    ) async throws -> [SegmentEntry] {
        let chosen: SQLStatement = segments.map { "segment = ANY (\($0)) AND" } ?? ""
        return try await connection.rows(
            """
            SELECT segment, column_name, rows, nulls, low, high, CASE WHEN column_name = ANY (\(presence)) THEN presence END, octet_length(blob)::bigint
            FROM \(identifier) WHERE \(fragment: chosen) column_name = ANY (\(columns)) ORDER BY segment, column_name
            """
        ).map { row in
            SegmentEntry(
                segment: try row.int4(0), column: try row.text(1), rows: try row.int4(2), nulls: try row.int4(3), low: try row.byteaOrNull(4),
                high: try row.byteaOrNull(5), presence: try row.byteaOrNull(6), size: try row.int8(7))
        }
    }
}
