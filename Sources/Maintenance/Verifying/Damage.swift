/// One thing that is wrong with a leaf.
public struct Damage: Sendable, Hashable, CustomStringConvertible {
    public var leaf: String
    /// Nil where it is not of one segment.
    public var segment: Int32?
    public var column: String?
    public var message: String

    public var description: String {
        [leaf, segment.map { "segment \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ") + ": " + message
    }
}

/// What the check of a leaf found.
public struct LeafReport: Sendable, Hashable {
    public var leaf: String
    public var segments = 0
    public var segmentRows: Int64 = 0
    public var heapRows: Int64 = 0
    /// Rows of heaps that were sealed and not dropped yet, each found in the segments with the same cells.
    public var comparedRows: Int64 = 0
    public var damages: [Damage] = []
}
