public import EventStore
public import HuntModel

/// How a worker works. Every setting has a default; an operator sets those that ``init(environment:)`` names.
public struct WorkerSettings: Sendable {
    /// Shards worked on at once.
    public var concurrency = 2
    /// A shard is a worker's so long without a sign of life.
    public var lease = Duration.seconds(15)
    /// How often it looks whether its leases still hold: a cancelled run's statements stop so soon.
    public var heartbeat = Duration.milliseconds(500)
    /// How often to look for work without having been told.
    public var poll = Duration.seconds(1)
    /// For one statement.
    public var timeout = Duration.seconds(600)
    /// Partial rows, and bytes of them, that one shard may give.
    public var rowLimit = 1_000_000
    public var byteLimit = 1 << 30
    /// What may be copied into `harrier_work` of the sealed rows that one shard reads.
    public var copyLimits = CopyLimits()
    /// Findings that one step may give.
    public var findingLimit = 100_000
    public var retries = RetryPolicy()
    /// For tests: how long to wait with the rows at hand, before the shard is marked done.
    var pause = Duration.zero

    public init() {}

    /// Reads `HARRIER_WORKER_SHARDS`, `HARRIER_LEASE` and `HARRIER_STATEMENT_TIMEOUT` (seconds), `HARRIER_SHARD_ROWS`, `HARRIER_SHARD_SEALED_MIB`,
    /// `HARRIER_STEP_FINDINGS` and `HARRIER_SHARD_ATTEMPTS`; what is not a number above zero is ignored.
    public init(environment: [String: String]) {
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, 1_000_000_000) : nil } }
        concurrency = number("HARRIER_WORKER_SHARDS").map { min($0, 64) } ?? concurrency
        lease = number("HARRIER_LEASE").map { .seconds($0) } ?? lease
        timeout = number("HARRIER_STATEMENT_TIMEOUT").map { .seconds($0) } ?? timeout
        rowLimit = number("HARRIER_SHARD_ROWS") ?? rowLimit
        copyLimits = number("HARRIER_SHARD_SEALED_MIB").map { CopyLimits(bytes: $0 << 20) } ?? copyLimits
        findingLimit = number("HARRIER_STEP_FINDINGS") ?? findingLimit
        retries.attempts = number("HARRIER_SHARD_ATTEMPTS") ?? retries.attempts
        #if DEBUG
            pause = number("HARRIER_TEST_SHARD_DELAY").map { .milliseconds($0) } ?? pause
        #endif
    }
}
