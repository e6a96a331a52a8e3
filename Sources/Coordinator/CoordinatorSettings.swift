public import HuntModel

/// How a coordinator works. Every setting has a default; an operator sets those that ``init(environment:)`` names.
public struct CoordinatorSettings: Sendable {
    /// It leads so long without a sign of life; then a standby takes over.
    public var lease = Duration.seconds(10)
    /// How often to look without having been told. A third of the lease at most, since each look renews it.
    public var poll = Duration.milliseconds(500)
    public var retries = RetryPolicy()
    public var planner = ShardPlanner()
    /// Pivot windows that one shard may look into before the step is cut by devices.
    public var windowsPerShard = 20_000
    /// How long a run waits until batches that are stored already are part of its snapshot.
    public var snapshotPatience = TimeSpan.seconds(10)
    /// How often leftover partial rows are looked for.
    public var sweep = Duration.seconds(60)

    public init() {}

    /// Reads `HARRIER_COORDINATOR_LEASE` (seconds), `HARRIER_SHARD_TARGET_ROWS` and `HARRIER_SHARD_ATTEMPTS`; what is not a number
    /// above zero is ignored.
    public init(environment: [String: String]) {
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, 1_000_000_000) : nil } }
        lease = number("HARRIER_COORDINATOR_LEASE").map { .seconds($0) } ?? lease
        planner.targetRows = number("HARRIER_SHARD_TARGET_ROWS").map(Int64.init) ?? planner.targetRows
        retries.attempts = number("HARRIER_SHARD_ATTEMPTS") ?? retries.attempts
        poll = min(poll, lease / 3)
    }
}
