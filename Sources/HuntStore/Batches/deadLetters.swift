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
