/// One event of the story.
public struct TimelineRow: Sendable, Codable, Hashable {
    public var time: DateTime
    /// The event table.
    public var table: String
    public var action: String
    /// Nil for context: who started whom.
    public var stage: Stage?
    /// What happened, in a few words.
    public var title: String
    public var process: ProcessDescription?
    public var parent: ProcessDescription?
    /// The file or the process that the event is about.
    public var object: String?
    /// The name it had before.
    public var formerly: String?
    public var destination: Destination?
    /// Why the row is here.
    public var reason: String
    /// ATT&CK technique ids.
    public var techniques: [String]
    /// Fingerprint of the finding.
    public var evidence: String

    public init(
        time: DateTime, table: String, action: String, stage: Stage?, title: String, process: ProcessDescription?,
        parent: ProcessDescription?, object: String?, formerly: String? = nil, destination: Destination? = nil, reason: String,
        techniques: [String], evidence: String
    ) {
        self.time = time
        self.table = table
        self.action = action
        self.stage = stage
        self.title = title
        self.process = process
        self.parent = parent
        self.object = object
        self.formerly = formerly
        self.destination = destination
        self.reason = reason
        self.techniques = techniques
        self.evidence = evidence
    }
}

/// Rows that a timeline counts instead of showing them.
public struct FoldedRows: Sendable, Codable, Hashable {
    public var reason: String
    public var trust: String?
    public var rows: Int
    public var first: DateTime
    public var last: DateTime

    public init(reason: String, trust: String?, rows: Int, first: DateTime, last: DateTime) {
        self.reason = reason
        self.trust = trust
        self.rows = rows
        self.first = first
        self.last = last
    }
}
