/// Which telemetry existed and was evaluated: what a negative answer rests on.
public struct Coverage: Sendable, Codable, Hashable {
    /// Nothing that arrived later is in the answer.
    public var asOf: DateTime
    public var tables: [TableCoverage]
    /// Ways out that were looked at from staging to horizon.
    public var channels: [String]
    /// Processes that were seen connecting and whose traffic says nothing about files.
    public var openChannels: [OpenChannel]
    /// What is incomplete; empty where a negative verdict holds.
    public var gaps: [String]
    /// What the reader must know besides.
    public var notes: [String]
    /// Ways out that these tables cannot show.
    public var notObservable: [String]

    public init(
        asOf: DateTime, tables: [TableCoverage], channels: [String], openChannels: [OpenChannel], gaps: [String], notes: [String],
        notObservable: [String]
    ) {
        self.asOf = asOf
        self.tables = tables
        self.channels = channels
        self.openChannels = openChannels
        self.gaps = gaps
        self.notes = notes
        self.notObservable = notObservable
    }
}

/// Rows of one table on one device, within the time that was asked about.
public struct TableCoverage: Sendable, Codable, Hashable {
    public var table: String
    public var rows: Int
    public var first: DateTime?
    public var last: DateTime?

    public init(table: String, rows: Int, first: DateTime? = nil, last: DateTime? = nil) {
        self.table = table
        self.rows = rows
        self.first = first
        self.last = last
    }
}

/// A process that was seen connecting between staging and horizon, without a link to a staged file.
public struct OpenChannel: Sendable, Codable, Hashable {
    /// Nil for connections that the telemetry gives no process.
    public var process: String?
    public var connections: Int
    public var first: DateTime
    public var last: DateTime

    public init(process: String?, connections: Int, first: DateTime, last: DateTime) {
        self.process = process
        self.connections = connections
        self.first = first
        self.last = last
    }
}
