import HuntModel
import Testing

@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy(attempts: 5, base: .seconds(1), longest: .seconds(5))

    @Test(arguments: [
        (1, ShardFate.retried(after: .seconds(1))), (2, .retried(after: .seconds(2))), (3, .retried(after: .seconds(4))),
        (4, .retried(after: .seconds(5))), (5, .exhausted), (Int.max, .exhausted), (0, .retried(after: .seconds(1))),
    ])
    func waitsLongerUntilAttemptsRunOut(attempt: Int, fate: ShardFate) {
        #expect(policy.fate(ofAttempt: attempt, lasting: false) == fate)
    }

    @Test func whatLastsIsNotTriedAgain() {
        #expect(policy.fate(ofAttempt: 1, lasting: true) == .failed)
    }
}
