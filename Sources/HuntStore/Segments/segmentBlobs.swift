public import PostgresClient
import SQLText

/// One column of one segment, encoded.
public struct SegmentBlob: Sendable {
    public let segment: Int32
    public let column: String
    public let bytes: [UInt8]
}

extension SegmentTable {
    /// The blobs of `columns` in `segments` (nil: all), by segment, one after the other; a column that the leaf was sealed without has none.
    public func eachBlob(
        of columns: [String], in segments: [Int32]? = nil, over connection: PostgresConnection, _ body: @escaping @Sendable (SegmentBlob) throws -> Void
    ) async throws {
        let chosen: SQLStatement = segments.map { "segment = ANY (\($0)) AND" } ?? ""
        try await connection.eachRow(
            """
            SELECT segment, column_name, blob FROM \(identifier)
            WHERE \(fragment: chosen) column_name = ANY (\(columns)) ORDER BY segment, column_name
            """
        ) { row in
            try body(SegmentBlob(segment: try row.int4(0), column: try row.text(1), bytes: try row.bytea(2)))
        }
    }
}
