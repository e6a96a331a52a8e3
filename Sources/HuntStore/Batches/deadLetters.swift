public import PostgresClient
public import SQLText

/// A record that cannot be stored.
public struct DeadLetter: Sendable, Hashable {
    /// SHA-256 of the record's bytes, in hex: the same record is one dead letter.
    public var digest: String
    public var source: String
    /// Line of the source where it begins, from 1.
    public var line: Int64
    /// Published code of the reason.
    public var code: String
    public var reason: String
    /// Its beginning, at most ``rawLimit`` bytes, as valid text.
    public var raw: String

    public static let rawLimit = 8192

    public init(digest: String, source: String, line: Int64, code: String, reason: String, raw: String) {
        self.digest = digest
        self.source = source
        self.line = line
        self.code = code
        self.reason = reason
        self.raw = raw
    }

    /// The number of rows affected is the number of dead letters that were not known.
    public static func insert(_ letters: [DeadLetter], tenant: TenantName, batch: Int64) -> SQLStatement {
        """
        INSERT INTO harrier.dead_letter (tenant, digest, batch, source, line, code, reason, raw)
        SELECT \(tenant.text), decode(l.digest, 'hex'), \(batch), l.source, l.line, l.code, l.reason, l.raw
        FROM unnest(\(letters.map(\.digest)), \(letters.map(\.source)), \(letters.map(\.line)), \(letters.map(\.code)),
                    \(letters.map(\.reason)), \(letters.map(\.raw))) AS l(digest, source, line, code, reason, raw)
        ORDER BY l.digest
        ON CONFLICT DO NOTHING
        """
    }
}

/// A dead letter as it is stored.
public struct StoredDeadLetter: Sendable, Hashable {
    public var letter: DeadLetter
    /// ISO 8601, UTC.
    public var recordedAt: String
}

extension DeadLetter {
    /// The newest first; `code` and `source` nil mean all. `connection` is to events, as operator.
    public static func list(
        _ tenant: TenantName, code: String?, source: String?, limit: Int, over connection: PostgresConnection
    ) async throws -> [StoredDeadLetter] {
        try await connection.rows(
            """
            SELECT encode(digest, 'hex'), source, line, code, reason, raw, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            FROM harrier.dead_letter
            WHERE tenant = \(tenant.text) AND (\(nullable: code)::text IS NULL OR code = \(nullable: code))
              AND (\(nullable: source)::text IS NULL OR source = \(nullable: source))
            ORDER BY recorded_at DESC, source, line LIMIT \(Int64(limit))
            """
        ).map {
            StoredDeadLetter(
                letter: DeadLetter(
                    digest: try $0.text(0), source: try $0.text(1), line: try $0.int8(2), code: try $0.text(3), reason: try $0.text(4),
                    raw: try $0.text(5)),
                recordedAt: try $0.text(6))
        }
    }

    /// Those whose whole text was kept, in order of digest, after `digest`. `connection` is to events, as ingest.
    public static func complete(
        _ tenant: TenantName, after digest: String, limit: Int, over connection: PostgresConnection
    ) async throws -> [(digest: String, raw: String)] {
        try await connection.rows(
            """
            SELECT encode(digest, 'hex'), raw FROM harrier.dead_letter
            WHERE tenant = \(tenant.text) AND digest > decode(\(digest), 'hex') AND sha256(convert_to(raw, 'UTF8')) = digest
            ORDER BY digest LIMIT \(Int64(limit))
            """
        ).map { (try $0.text(0), try $0.text(1)) }
    }

    /// They are stored now. Run it as ingest.
    public static func remove(_ digests: [String], tenant: TenantName) -> SQLStatement {
        """
        DELETE FROM harrier.dead_letter d USING unnest(\(digests)) AS l(digest)
        WHERE d.tenant = \(tenant.text) AND d.digest = decode(l.digest, 'hex')
        """
    }
}
