/// How maintenance works. Every setting has a default; an operator sets those that ``init(environment:)`` names.
public struct MaintenanceSettings: Sendable {
    /// Between two looks at what is to be done.
    public var interval = Duration.seconds(60)
    /// Leaves sealed at once by this process.
    public var concurrency = 2
    /// A leaf is a sealer's so long without a sign of life.
    public var lease = Duration.seconds(60)
    /// A leaf is sealed when no row came for so long.
    public var quiet = Duration.seconds(600)
    /// What was retired is dropped so long after.
    public var grace = Duration.seconds(300)
    /// Leaves that ended so long ago are written with zstd, a quarter smaller and slower to read. Nil: never.
    public var zstdAfter: Duration? = .seconds(30 * 86_400)
    /// For reading one heap.
    public var timeout = Duration.seconds(6 * 3600)

    public init() {}

    /// Reads `HARRIER_MAINTENANCE_INTERVAL`, `HARRIER_SEAL_LEASE`, `HARRIER_SEAL_QUIET` and `HARRIER_DROP_GRACE` (seconds),
    /// `HARRIER_SEAL_LEAVES` (at once), and `HARRIER_ZSTD_AFTER_DAYS` (0: never). What is not a number above zero is ignored, but for quiet, grace
    /// and days, which may be 0.
    public init(environment: [String: String]) {
        func number(_ name: String, least: Int = 1) -> Int? {
            environment[name].flatMap { Int($0) }.flatMap { $0 >= least ? min($0, 1_000_000_000) : nil }
        }
        interval = number("HARRIER_MAINTENANCE_INTERVAL").map { .seconds($0) } ?? interval
        concurrency = number("HARRIER_SEAL_LEAVES").map { min($0, 64) } ?? concurrency
        lease = number("HARRIER_SEAL_LEASE").map { .seconds($0) } ?? lease
        quiet = number("HARRIER_SEAL_QUIET", least: 0).map { .seconds($0) } ?? quiet
        grace = number("HARRIER_DROP_GRACE", least: 0).map { .seconds($0) } ?? grace
        if let days = number("HARRIER_ZSTD_AFTER_DAYS", least: 0) { zstdAfter = days == 0 ? nil : .seconds(days * 86_400) }
    }
}
