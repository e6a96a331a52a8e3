/// What happened on one device, as one hunt sees it: the story, its verdict, and what the verdict rests on.
public struct Timeline: Sendable, Codable, Hashable {
    /// `DeviceName`.
    public var device: String
    public var deviceId: String
    public var hunt: String
    public var huntRevision: Int
    /// The worst verdict of the staged files.
    public var verdict: Verdict
    /// The verdict in one sentence.
    public var summary: String
    public var accounts: [String]
    /// From the first row to the end of the last horizon.
    public var start: DateTime
    public var end: DateTime
    /// Stages that the rows show, in the order of an exfiltration.
    public var stages: [Stage]
    /// In order of time.
    public var staged: [StagedFile]
    /// In order of time.
    public var rows: [TimelineRow]
    /// Rows that are counted, not shown.
    public var folded: [FoldedRows]
    public var coverage: Coverage

    public init(
        device: String, deviceId: String, hunt: String, huntRevision: Int, verdict: Verdict, summary: String, accounts: [String],
        start: DateTime, end: DateTime, stages: [Stage], staged: [StagedFile], rows: [TimelineRow], folded: [FoldedRows],
        coverage: Coverage
    ) {
        self.device = device
        self.deviceId = deviceId
        self.hunt = hunt
        self.huntRevision = huntRevision
        self.verdict = verdict
        self.summary = summary
        self.accounts = accounts
        self.start = start
        self.end = end
        self.stages = stages
        self.staged = staged
        self.rows = rows
        self.folded = folded
        self.coverage = coverage
    }
}
