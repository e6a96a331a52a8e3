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
        try await connection.eachRow(selectBlobs(columns, segments)) { try body(SegmentBlob($0)) }
    }

    /// The same of a few segments, all in memory.
    public func blobs(of columns: [String], in segments: [Int32], over connection: PostgresConnection) async throws -> [SegmentBlob] {
        try await connection.rows(selectBlobs(columns, segments)).map { try SegmentBlob($0) }
    }

    private func selectBlobs(_ columns: [String], _ segments: [Int32]?) -> SQLStatement {
        let chosen: SQLStatement = segments.map { "segment = ANY (\($0)) AND" } ?? ""
        return """
            SELECT segment, column_name, blob FROM \(identifier)
            WHERE \(fragment: chosen) column_name = ANY (\(columns)) ORDER BY segment, column_name
            """
    }
}

extension SegmentBlob {
    /// Columns: segment, column_name, blob.
    fileprivate init(_ row: PostgresRow) throws {
        self.init(segment: try row.int4(0), column: try row.text(1), bytes: try row.bytea(2))
    }
}
