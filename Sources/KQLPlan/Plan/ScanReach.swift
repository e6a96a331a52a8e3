/// The rows of a table that can matter: event times `[start, end)` in ticks, and buckets; nil for all of them.
public struct ScanReach: Sendable, Hashable {
    public var start: Int64 = .min
    public var end: Int64 = .max
    public var buckets: Set<Int16>?

    public init() {}
}
