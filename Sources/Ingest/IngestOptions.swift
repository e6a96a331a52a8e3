public import HuntModel

/// What is taken, how much of it is held in memory, and how much is stored at a time.
public struct IngestOptions: Sendable {
    /// A batch is stored when it has this many rows …
    public var batchRows = 20_000
    /// … or this many bytes were read for it.
    public var batchBytes = 8 << 20
    /// Batches that are decoded or stored while the next one is read.
    public var batches = 4
    /// Batches that are stored at a time.
    public var connections = 3
    /// Longer records are dead letters.
    public var recordBytes = 16 << 20
    /// Events that are so much later than now are dead letters; nil takes all.
    public var futureTolerance: TimeSpan? = TimeSpan(ticks: DateTime.ticksPerDay)
    /// The table whose rows are in files of comma-separated values; nil refuses such files.
    public var table: EventTable?
    /// Plain files are gone on with where an ingest that was killed had stored them to.
    public var resumes = false
    /// Records that an export of Harrier wrote keep the identity that they had: a `dynamic` value is not stored as it was spelled, so its event would
    /// get another one.
    public var keepsIdentities = false
    /// What the clock says.
    public var now: @Sendable () -> DateTime = { .now }

    public init() {}
}
