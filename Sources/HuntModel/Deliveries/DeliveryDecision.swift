/// What to do after an attempt: decided here, done by the deliverer.
public enum DeliveryDecision: Sendable, Hashable {
    case delivered
    /// Try again after `delay`; with `quiet`, send nothing at all to the endpoint before `quiet` has passed.
    case retry(after: Duration, quiet: Duration?)
    /// The endpoint is gone: disable it. The message is kept, for when it is enabled again.
    case disableEndpoint(because: String)
    /// The schedule is exhausted.
    case failed

    /// The longest wait that an endpoint may ask for.
    public static let longestRetryAfter = Duration.seconds(24 * 3600)
    /// The quiet given to an endpoint that asks for it without saying how long.
    public static let defaultQuiet = Duration.seconds(5)

    /// `attempt` counts from 1.
    public static func after(
        _ result: AttemptResult, attempt: Int, schedule: RetrySchedule, jitter: Double
    ) -> DeliveryDecision {
        switch result {
        case .answered(200...299, _):
            return .delivered
        case .answered(410, _):
            return .disableEndpoint(because: "the endpoint answered 410 Gone")
        case .answered(let status, let retryAfter):
            let asked = retryAfter.map { min(max($0, .zero), longestRetryAfter) }
            return again(attempt, schedule, jitter, asked: asked, quiet: isOverloaded(status) ? asked ?? defaultQuiet : nil)
        case .unanswered:
            return again(attempt, schedule, jitter, asked: nil, quiet: nil)
        }
    }

    private static func again(
        _ attempt: Int, _ schedule: RetrySchedule, _ jitter: Double, asked: Duration?, quiet: Duration?
    ) -> DeliveryDecision {
        guard let delay = schedule.delay(afterAttempt: attempt, jitter: jitter) else { return .failed }
        return .retry(after: max(delay, asked ?? .zero), quiet: quiet)
    }

    private static func isOverloaded(_ status: Int) -> Bool { [429, 502, 503, 504].contains(status) }
}
