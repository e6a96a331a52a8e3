import HuntStore
import Synchronization

/// Why an attempt is broken off from outside.
enum Interruption: Error {
    /// Somebody else has the shard, or its run was cancelled.
    case leaseLost
    /// The worker stops.
    case stopping
}

/// One attempt at one shard, and the line through which it is broken off.
final class Attempt: Sendable {
    let shard: LeasedShard
    private let interruptions: AsyncStream<Interruption>
    private let line: AsyncStream<Interruption>.Continuation
    private let seen = Mutex(ContinuousClock.now)
    private let settling = Atomic(false)

    init(_ shard: LeasedShard) {
        self.shard = shard
        (interruptions, line) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1))
    }

    func interrupt(_ reason: Interruption) { line.yield(reason) }

    /// Runs `body`; an interruption cancels it, waits for its end, and is thrown.
    func interruptible(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { [interruptions] in
                for await interruption in interruptions { throw interruption }
                throw CancellationError()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// From here on the shard's own row is being written: heartbeats would only wait for that.
    func beginSettling() { settling.store(true, ordering: .relaxed) }

    var isSettling: Bool { settling.load(ordering: .relaxed) }

    func confirm() { seen.withLock { $0 = .now } }

    /// Nothing was heard of the lease for so long that it may have lapsed.
    func isStale(after lease: Duration) -> Bool { seen.withLock { $0.duration(to: .now) } > lease }
}
