/// What one shard reads: relations, devices, event time.
public struct ShardCell: Sendable, Codable, Hashable {
    /// One for each source of the fragment, without schema.
    public var relations: [String]
    /// Device buckets, both inclusive.
    public var firstBucket: Int16
    public var lastBucket: Int16
    public var range: TimeRange

    public init(relations: [String], firstBucket: Int16 = 0, lastBucket: Int16 = 255, range: TimeRange) {
        self.relations = relations
        self.firstBucket = firstBucket
        self.lastBucket = lastBucket
        self.range = range
    }
}

/// A leaf as the planner sees it.
public struct LeafSummary: Sendable, Hashable {
    public var relation: String
    public var range: TimeRange
    /// An estimate.
    public var rows: Int64

    public init(relation: String, range: TimeRange, rows: Int64) {
        self.relation = relation
        self.range = range
        self.rows = rows
    }

    /// Estimated rows inside `part`, as if they were spread evenly; rows of a snapshot are inside every part.
    public func rows(within part: TimeRange) -> Int64 {
        if range == .everything { return rows }
        let common = range.intersection(part)
        if common.isEmpty { return 0 }
        let share = Double(common.length) / Double(range.length)
        return Int64(exactly: (Double(max(0, rows)) * share).rounded(.up)) ?? rows
    }
}
