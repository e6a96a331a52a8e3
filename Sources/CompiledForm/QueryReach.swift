/// The part of its tables that can matter to a query: event times `[start, end)` in ticks, and buckets; nil for all of them.
public struct QueryReach: Sendable, Codable, Hashable {
    public var start: Int64
    public var end: Int64
    public var buckets: [Int16]?

    public init(start: Int64 = .min, end: Int64 = .max, buckets: [Int16]? = nil) {
        self.start = start
        self.end = end
        self.buckets = buckets
    }

    /// Some bucket of the range can matter.
    public func overlaps(buckets range: ClosedRange<Int16>) -> Bool { buckets?.contains(where: range.contains) ?? true }
}
