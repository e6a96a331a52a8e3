/// A column as the builder takes it.
public struct SegmentColumn: Sendable, Hashable {
    public var name: String
    public var kind: SegmentKind

    public init(_ name: String, _ kind: SegmentKind) {
        self.name = name
        self.kind = kind
    }
}

/// A column of a finished segment.
public struct EncodedColumn: Sendable, Hashable {
    public let name: String
    public let rows: Int
    public let nulls: Int
    /// At most every value of the segment, and `high` at least, as ``RangeBytes``. Nil where nothing is known: every value is NULL, the kind has
    /// no ranges (`json`, `decimal`), or, `high` alone, no short text lies above.
    public let low: [UInt8]?
    public let high: [UInt8]?
    /// A ``PresenceFilter``, where the column has one.
    public let presence: [UInt8]?
    /// What ``SegmentColumnReader`` reads.
    public let blob: [UInt8]
}
