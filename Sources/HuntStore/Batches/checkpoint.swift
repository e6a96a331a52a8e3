public import PostgresClient
public import SQLText

/// How far a file was stored, so that what was read of it need not be read again.
public struct SourceCheckpoint: Sendable, Hashable {
    /// Absolute path.
    public var source: String
    /// Bytes of the file whose records are all stored.
    public var consumed: Int64
    /// The line that begins behind them, from 1.
    public var line: Int64
    /// Bytes that the file had when it was opened.
    public var size: Int64
    /// The file's first so many bytes …
    public var headLength: Int32
    /// … and their SHA-256: another file under the same path has another one.
    public var headDigest: [UInt8]

    public init(source: String, consumed: Int64, line: Int64, size: Int64, headLength: Int32, headDigest: [UInt8]) {
        self.source = source
        self.consumed = consumed
        self.line = line
        self.size = size
        self.headLength = headLength
        self.headDigest = headDigest
    }

    /// Longer paths have no checkpoint: the index could not hold them.
    public static let longestPath = 2000

    /// Of `source`; nil where none was stored. `connection` is to events, as ingest.
    public static func read(_ source: String, tenant: TenantName, over connection: PostgresConnection) async throws -> SourceCheckpoint? {
        try await connection.row(
            """
            SELECT consumed, line, size, head_length, head_digest FROM harrier.ingest_source
            WHERE tenant = \(tenant.text) AND source = \(source)
            """
        ).map {
            SourceCheckpoint(
                source: source, consumed: try $0.int8(0), line: try $0.int8(1), size: try $0.int8(2), headLength: try $0.int4(3),
                headDigest: try $0.bytea(4))
        }
    }

    /// Within the transaction that stores the records. It never goes back within the same file.
    public func store(_ tenant: TenantName) -> SQLStatement {
        """
        INSERT INTO harrier.ingest_source AS s (tenant, source, consumed, line, size, head_length, head_digest)
        VALUES (\(tenant.text), \(source), \(consumed), \(line), \(size), \(headLength), \(bind: .bytea(headDigest)))
        ON CONFLICT (tenant, source) DO UPDATE
        SET consumed = excluded.consumed, line = excluded.line, size = excluded.size, head_length = excluded.head_length,
            head_digest = excluded.head_digest, stored_at = now()
        WHERE s.consumed < excluded.consumed OR s.head_digest <> excluded.head_digest
        """
    }
}
