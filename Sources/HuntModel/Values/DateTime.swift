/// A KQL `datetime`: 100 ns ticks since 0001-01-01T00:00:00Z, from year 1 to year 9999, always UTC.
public struct DateTime: Sendable, Hashable, Comparable {
    public static let ticksPerSecond: Int64 = 10_000_000
    public static let ticksPerDay: Int64 = 864_000_000_000
    /// 1970-01-01T00:00:00Z.
    public static let unixEpoch = DateTime(uncheckedTicks: 621_355_968_000_000_000)
    public static let min = DateTime(uncheckedTicks: 0)
    public static let max = DateTime(uncheckedTicks: 3_155_378_975_999_999_999)

    public let ticks: Int64

    /// Nil outside year 1 to 9999.
    public init?(ticks: Int64) {
        guard ticks >= Self.min.ticks, ticks <= Self.max.ticks else { return nil }
        self.ticks = ticks
    }

    /// Ticks are brought into the range of `datetime`.
    public init(clampingTicks ticks: Int64) {
        self.ticks = Swift.min(Swift.max(ticks, Self.min.ticks), Self.max.ticks)
    }

    private init(uncheckedTicks ticks: Int64) {
        self.ticks = ticks
    }

    public static func < (a: DateTime, b: DateTime) -> Bool { a.ticks < b.ticks }

    /// Moved by `span`; clamped to the range of `datetime`.
    public func adding(_ span: TimeSpan) -> DateTime {
        let (sum, overflow) = ticks.addingReportingOverflow(span.ticks)
        if overflow { return span.ticks < 0 ? .min : .max }
        return DateTime(clampingTicks: sum)
    }

    public func since(_ earlier: DateTime) -> TimeSpan { TimeSpan(ticks: ticks - earlier.ticks) }
}

extension DateTime: CustomStringConvertible {
    /// As in the Kusto v2 REST format: `2026-01-29T16:49:20.4813094Z`, always seven fractional digits.
    public var description: String {
        let (year, month, day) = CivilDate.fromDays(ticks / Self.ticksPerDay)
        let rest = ticks % Self.ticksPerDay
        let second = rest / Self.ticksPerSecond
        return zeroPadded(year, 4) + "-" + zeroPadded(month, 2) + "-" + zeroPadded(day, 2)
            + "T" + zeroPadded(second / 3600, 2) + ":" + zeroPadded(second / 60 % 60, 2) + ":" + zeroPadded(second % 60, 2)
            + "." + zeroPadded(rest % Self.ticksPerSecond, 7) + "Z"
    }
}

extension DateTime: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = DateTime(iso8601: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a datetime")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

func zeroPadded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
}
