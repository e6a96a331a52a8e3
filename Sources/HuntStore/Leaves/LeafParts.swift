/// A leaf with the relations, in the tenant's schema, that hold its rows. A row is in exactly one of them.
public struct LeafParts: Sendable, Hashable {
    public let leaf: Leaf
    public let id: Int64
    /// Takes rows; nil when none came since the leaf was sealed.
    public let heap: String?
    /// The heap is a partition of the table. One that late rows made again is not, and is read by its own name.
    public let isAttached: Bool
    /// Sealed rows; nil when the leaf was never sealed.
    public let segments: String?
    /// How often it was sealed.
    public let generation: Int32
    public let segmentRows: Int64

    public init(
        leaf: Leaf, id: Int64, heap: String?, isAttached: Bool, segments: String?, generation: Int32, segmentRows: Int64
    ) {
        self.leaf = leaf
        self.id = id
        self.heap = heap
        self.isAttached = isAttached
        self.segments = segments
        self.generation = generation
        self.segmentRows = segmentRows
    }
}
