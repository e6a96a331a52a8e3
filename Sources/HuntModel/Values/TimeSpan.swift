/// A KQL `timespan`: signed 100 ns ticks.
public struct TimeSpan: Sendable, Hashable, Comparable {
    public let ticks: Int64

    public init(ticks: Int64) { self.ticks = ticks }

    public static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(ticks: count * DateTime.ticksPerSecond) }
    public static func minutes(_ count: Int64) -> TimeSpan { seconds(count * 60) }
    public static func hours(_ count: Int64) -> TimeSpan { minutes(count * 60) }
    public static func days(_ count: Int64) -> TimeSpan { hours(count * 24) }
    public static let zero = TimeSpan(ticks: 0)

    public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.ticks < b.ticks }

    public var seconds: Double { Double(ticks) / Double(DateTime.ticksPerSecond) }
}

extension TimeSpan: CustomStringConvertible {
    /// `[-][d.]hh:mm:ss[.fffffff]`; the fraction has seven digits or is absent.
    public var description: String {
        let magnitude = ticks.magnitude
        let perSecond = DateTime.ticksPerSecond.magnitude
        let perDay = DateTime.ticksPerDay.magnitude
        let (days, rest) = magnitude.quotientAndRemainder(dividingBy: perDay)
        let (second, fraction) = rest.quotientAndRemainder(dividingBy: perSecond)
        func two(_ value: UInt64) -> String { zeroPadded(Int64(value), 2) }
        return (ticks < 0 ? "-" : "") + (days > 0 ? "\(days)." : "")
            + two(second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60)
            + (fraction > 0 ? "." + zeroPadded(Int64(fraction), 7) : "")
    }
}
