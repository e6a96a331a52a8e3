import HuntModel

/// What a verdict on one staged file is decided on.
struct VerdictCase: Sendable {
    let links: [Link]
    /// What is missing for a negative answer.
    let gaps: [String]
    let finalAt: DateTime
    let asOf: DateTime

    private var open: [Link] { links.filter { $0.trust == nil } }
    func left(by reasons: Set<Link.Reason>) -> Bool { open.contains { $0.outcome == .succeeded && reasons.contains($0.reason) } }
    var hasFailedAttempts: Bool { open.contains { $0.outcome == .failed } }
    var isExplained: Bool { open.isEmpty && links.contains { $0.trust != nil && $0.outcome == .succeeded && $0.reason != .openSession } }
}

/// A verdict and when it holds.
struct VerdictRule: Sendable {
    let verdict: Verdict
    let holds: @Sendable (VerdictCase) -> Bool
}

/// The first that holds is the verdict. A negative one waits until horizon and lateness have passed, and needs complete coverage.
let verdictRules: [VerdictRule] = [
    VerdictRule(verdict: .leftConfirmed) { $0.left(by: [.namedInCommandLine, .namedInRequest]) },
    VerdictRule(verdict: .leftLikely) { $0.left(by: [.processTree, .uploader, .storage]) },
    VerdictRule(verdict: .leftPossible) { $0.left(by: [.openSession]) },
    VerdictRule(verdict: .attemptedFailed) { $0.hasFailedAttempts },
    VerdictRule(verdict: .explained) { $0.isExplained },
    VerdictRule(verdict: .pending) { $0.asOf < $0.finalAt },
    VerdictRule(verdict: .stagedUndetermined) { !$0.gaps.isEmpty },
]

func verdict(on facts: VerdictCase) -> Verdict {
    verdictRules.first { $0.holds(facts) }?.verdict ?? .stagedNotObserved
}

extension Verdict {
    /// The one that asks most for attention.
    static func worst(_ verdicts: some Sequence<Verdict>) -> Verdict {
        let found = Set(verdicts)
        return allCases.first(where: found.contains) ?? .noStaging
    }

    /// Says that nothing was seen, or not enough.
    var isNegative: Bool { [.stagedNotObserved, .stagedUndetermined, .pending].contains(self) }
}
