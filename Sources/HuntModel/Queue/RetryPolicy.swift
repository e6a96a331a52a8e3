/// When a failed attempt is tried again.
public struct RetryPolicy: Sendable, Hashable {
    /// Attempts a shard has in all.
    public var attempts: Int
    /// Wait after the first failure; doubled with each further one.
    public var base: Duration
    public var longest: Duration

    public init(attempts: Int = 5, base: Duration = .seconds(1), longest: Duration = .seconds(60)) {
        self.attempts = attempts
        self.base = base
        self.longest = longest
    }

    /// What becomes of a shard whose attempt number `attempt` (from 1) has failed.
    public func fate(ofAttempt attempt: Int, lasting: Bool) -> ShardFate {
        if lasting { return .failed }
        if attempt >= attempts { return .exhausted }
        return .retried(after: wait(afterAttempt: attempt))
    }

    private func wait(afterAttempt attempt: Int) -> Duration {
        var wait = base
        var doublings = attempt - 1
        while doublings > 0, wait < longest {
            wait += wait
            doublings -= 1
        }
        return min(wait, longest)
    }
}

public enum ShardFate: Sendable, Hashable {
    case retried(after: Duration)
    case failed
    case exhausted

    /// The state it leads to.
    public var state: ShardState {
        switch self {
        case .retried: .available
        case .failed: .failed
        case .exhausted: .exhausted
        }
    }
}
