/// What came of an attempt to seal a leaf.
public enum SealOutcome: Sendable, Hashable {
    case sealed(SealedLeaf)
    /// Another is sealing it, or it is gone, or it belongs to a snapshot.
    case notOurs
    /// No row came since it was sealed.
    case nothingNew
    /// Rows came meanwhile. Nothing has changed; try again when they have stopped.
    case rowsCame
}

public struct SealedLeaf: Sendable, Hashable {
    /// Of all segments, and of these the ones that were read from the heap.
    public var rows: Int64
    public var heapRows: Int64
    public var segments: Int
    /// Reading, encoding and writing; reading back and comparing.
    public var writing: Duration
    public var proving: Duration
}

extension SealedLeaf {
    public var seconds: Double {
        let total = writing + proving
        return Double(total.components.seconds) + Double(total.components.attoseconds / 1_000_000_000_000_000) / 1000
    }
}
