import HuntStore
import PostgresClient
import Synchronization

/// The attempts that a worker is making, and the heartbeat that keeps their leases.
final class HeldLeases: Sendable {
    private let attempts = Mutex<[LeasedShard: Attempt]>([:])

    var count: Int { attempts.withLock { $0.count } }

    func begin(_ shard: LeasedShard) -> Attempt {
        let attempt = Attempt(shard)
        attempts.withLock { $0[shard] = attempt }
        return attempt
    }

    func end(_ attempt: Attempt) { _ = attempts.withLock { $0.removeValue(forKey: attempt.shard) } }

    func interruptAll(_ reason: Interruption) {
        for attempt in attempts.withLock({ Array($0.values) }) { attempt.interrupt(reason) }
    }

    /// Until its task is cancelled. An attempt whose lease does not hold any more is broken off.
    func keep(lease: Duration, every beat: Duration, over control: PostgresPool) async {
        while !Task.isCancelled {
            await keepOnce(lease: lease, over: control)
            try? await Task.sleep(for: beat)
        }
    }

    private func keepOnce(lease: Duration, over control: PostgresPool) async {
        let kept = attempts.withLock { $0.values.filter { !$0.isSettling } }
        guard !kept.isEmpty else { return }
        do {
            let holding = Set(
                try await control.withConnection { try await Shards.keep(kept.map(\.shard), lease: lease, on: $0) })
            for attempt in kept {
                if holding.contains(attempt.shard) { attempt.confirm() } else { attempt.interrupt(.leaseLost) }
            }
        } catch {
            for attempt in kept where attempt.isStale(after: lease) { attempt.interrupt(.leaseLost) }
        }
    }
}
