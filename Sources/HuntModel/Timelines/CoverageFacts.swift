/// What the events database says of one device: the ground of its coverage statement.
public struct CoverageFacts: Sendable, Hashable {
    /// The time up to which events may be expected: the later of the run's start and the last event seen.
    public var asOf: DateTime
    public var tables: [TableCoverage]
    /// What the run could not evaluate.
    public var runGaps: [String]

    public init(asOf: DateTime, tables: [TableCoverage], runGaps: [String] = []) {
        self.asOf = asOf
        self.tables = tables
        self.runGaps = runGaps
    }
}
