public import HuntModel

/// What an ingest did, so far or in all.
public struct IngestSummary: Sendable, Codable, Hashable {
    /// Records read, good and bad.
    public var records: Int64 = 0
    /// Events stored now, by table.
    public var rows: [String: Int64] = [:]
    /// Events that were stored already, or came twice.
    public var duplicates: Int64 = 0
    /// Events stored now whose leaf was sealed already.
    public var late: Int64 = 0
    /// Records that could not be stored; those of an earlier ingest of the same data count too.
    public var deadLetters: Int64 = 0
    /// Dead letters that were not known before.
    public var newDeadLetters: Int64 = 0
    /// U+0000, lone surrogates and invalid UTF-8 that became U+FFFD.
    public var replacements: Int64 = 0
    /// Properties without a column, as `Table.Property`, with the number of records that had a value there: stored in `_overflow`.
    public var unknownColumns: [String: Int64] = [:]
    /// Bytes read, as they lie in the files.
    public var bytes: Int64 = 0
    /// Files read to their end.
    public var files = 0
    /// Files that could not be read, or only in part; what was read of them before is stored.
    public var failures: [IngestFailure] = []
    /// Time of the newest event among the records read.
    public var newest: DateTime?
    /// From the newest event to when it was stored.
    public var lagSeconds: Double?
    /// Since the ingest began.
    public var seconds: Double = 0
    public var rowsPerSecond: Double = 0
    public var bytesPerSecond: Double = 0

    public init() {}

    /// Events stored now, in all tables.
    public var stored: Int64 { rows.values.reduce(0, +) }
}

public struct IngestFailure: Sendable, Codable, Hashable {
    public var file: String
    public var code: String
    public var message: String
}
