/// How much is held in memory, and how much of it is stored at a time.
public struct IngestOptions: Sendable, Hashable {
    /// A batch is stored when it has this many rows …
    public var batchRows = 20_000
    /// … or holds this many bytes.
    public var batchBytes = 16 << 20
    /// Batches that are stored while the next one is read.
    public var connections = 2
    /// Longer records are dead letters.
    public var recordBytes = 16 << 20

    public init() {}
}
