/// When a message that did not arrive is tried again.
///
/// Source: Standard Webhooks 1.0, "Retry schedule": ten attempts over a little more than three days.
public struct RetrySchedule: Sendable, Hashable {
    /// Before each attempt, since the one before it. The first is made at once.
    public let delays: [Duration]

    public init(delays: [Duration]) { self.delays = delays }

    public static let standard = RetrySchedule(delays: [
        .zero, .seconds(5), .minutes(5), .minutes(30), .hours(2), .hours(5), .hours(10), .hours(14), .hours(20), .hours(24),
    ])

    /// The wait after the `attempt`th attempt (from 1) has failed; nil when it was the last.
    ///
    /// `jitter` in 0…1 moves the wait by up to a tenth to either side, so that messages which failed together part ways.
    public func delay(afterAttempt attempt: Int, jitter: Double) -> Duration? {
        guard attempt >= 1, delays.indices.contains(attempt) else { return nil }
        return delays[attempt] * (0.9 + 0.2 * min(max(jitter, 0), 1))
    }
}

extension Duration {
    fileprivate static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
    fileprivate static func hours(_ count: Int) -> Duration { .seconds(3600 * count) }
}
