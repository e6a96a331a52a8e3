public import HuntModel

/// Which fleet, and how much of it. The same options give the same bytes on every machine.
public struct FleetOptions: Sendable, Hashable {
    public var seed: UInt64 = 7
    /// Records in all, those of stories among them, without repetitions.
    public var rows = 1_000_000
    public var days = 10
    /// Nil: as many as make about 2,000 events a device and day, which is some hundred an hour while people work.
    public var devices: Int?
    /// A Monday, so that weeks look alike.
    public var start = DateTime(iso8601: "2026-01-05T00:00:00Z") ?? .min
    /// Exfiltration and what looks like it; kinds take turns. Fewer where the days have no room for so many.
    public var stories = 0
    /// File, process and network events, as parts of their sum.
    public var mix = [40, 30, 30]
    /// Logons, registry, loaded images and other events of devices: this part of all rows.
    public var otherShare = 0.05
    /// Records that come in behind younger ones, by minutes to hours.
    public var lateShare = 0.025
    /// Records that come a second time, with the same properties.
    public var repeatedShare = 0.0

    public init() {}

    public var deviceCount: Int { max(1, devices ?? rows / (max(1, days) * 2_000)) }
    public var end: DateTime { start.adding(.days(Int64(max(1, days)))) }
}
