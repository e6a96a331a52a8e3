import HuntModel
import Testing

@Suite struct DeliveryDecisionTests {
    static func decide(_ result: AttemptResult, attempt: Int = 1, jitter: Double = 0.5) -> DeliveryDecision {
        .after(result, attempt: attempt, schedule: .standard, jitter: jitter)
    }

    @Test(arguments: [200, 201, 202, 204, 299])
    func aSuccessIsDelivered(_ status: Int) {
        #expect(Self.decide(.answered(status: status, retryAfter: .seconds(60)), attempt: 10) == .delivered)
    }

    @Test(arguments: [301, 302, 308, 400, 401, 404, 500, 100, 0])
    func otherAnswersAreTriedAgain(_ status: Int) {
        #expect(Self.decide(.answered(status: status, retryAfter: nil)) == .retry(after: .seconds(5), quiet: nil))
    }

    @Test(arguments: [429, 502, 503, 504])
    func anOverloadedEndpointIsLeftInPeace(_ status: Int) {
        #expect(Self.decide(.answered(status: status, retryAfter: nil)) == .retry(after: .seconds(5), quiet: .seconds(5)))
        #expect(
            Self.decide(.answered(status: status, retryAfter: .seconds(90))) == .retry(after: .seconds(90), quiet: .seconds(90)))
    }

    @Test func retryAfterNeverShortensTheScheduleAndHasABound() {
        #expect(Self.decide(.answered(status: 429, retryAfter: .seconds(1)), attempt: 2) == .retry(after: .seconds(300), quiet: .seconds(1)))
        #expect(
            Self.decide(.answered(status: 429, retryAfter: .seconds(10_000_000)))
                == .retry(after: .seconds(86_400), quiet: .seconds(86_400)))
    }

    @Test(arguments: [1, 10]) func aGoneEndpointIsDisabled(_ attempt: Int) {
        guard case .disableEndpoint = Self.decide(.answered(status: 410, retryAfter: nil), attempt: attempt) else {
            Issue.record("410 must disable")
            return
        }
    }

    @Test func theTenthFailureIsTheLast() {
        let waits = (1...10).map { Self.decide(.unanswered(.timedOut), attempt: $0) }
        let seconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
        #expect(waits == seconds.map { .retry(after: .seconds($0), quiet: nil) } + [.failed])
    }

    @Test func jitterStaysWithinATenth() {
        let schedule = RetrySchedule.standard
        #expect(schedule.delay(afterAttempt: 2, jitter: 0) == .seconds(270))
        #expect(schedule.delay(afterAttempt: 2, jitter: 1) == .seconds(330))
        #expect(schedule.delay(afterAttempt: 2, jitter: .infinity) == .seconds(330))
        #expect(schedule.delay(afterAttempt: 0, jitter: 0) == nil)
        #expect(schedule.delay(afterAttempt: 11, jitter: 0) == nil)
    }
}
