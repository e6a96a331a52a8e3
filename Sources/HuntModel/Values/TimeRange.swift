/// Event time `[start, end)` in ticks. Empty where `end` is not after `start`.
public struct TimeRange: Sendable, Codable, Hashable {
    public var start: Int64
    public var end: Int64

    public init(start: Int64, end: Int64) {
        self.start = start
        self.end = end
    }

    /// All time: the range of the one leaf of a snapshot.
    public static let everything = TimeRange(start: .min, end: .max)

    public var isEmpty: Bool { end <= start }

    /// Ticks inside, clamped to what 64 bits hold.
    public var length: Int64 {
        if isEmpty { return 0 }
        let (length, overflow) = end.subtractingReportingOverflow(start)
        return overflow ? .max : length
    }

    public func intersection(_ other: TimeRange) -> TimeRange {
        TimeRange(start: max(start, other.start), end: min(end, other.end))
    }

    public func overlaps(_ other: TimeRange) -> Bool { !intersection(other).isEmpty }

    public func contains(_ ticks: Int64) -> Bool { ticks >= start && ticks < end }

    /// The same end, `span` earlier at its start; clamped to what 64 bits hold.
    public func lookingBack(_ span: TimeSpan) -> TimeRange {
        let (earlier, overflow) = start.subtractingReportingOverflow(span.ticks)
        return TimeRange(start: overflow ? (span.ticks > 0 ? .min : .max) : earlier, end: end)
    }

    /// At most `count` adjoining slices of nearly equal length that together are this range; none of them is empty.
    public func slices(_ count: Int64) -> [TimeRange] {
        if isEmpty { return [] }
        let parts = max(1, min(count, length))
        let (whole, rest) = length.quotientAndRemainder(dividingBy: parts)
        var cuts = (0..<parts).map { start + whole * $0 + min($0, rest) }
        cuts.append(end)
        return zip(cuts, cuts.dropFirst()).map { TimeRange(start: $0, end: $1) }
    }
}
