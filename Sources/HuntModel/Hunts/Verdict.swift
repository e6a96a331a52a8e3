/// What a timeline says about one device. Raw values are published.
public enum Verdict: String, Sendable, Codable, Hashable, CaseIterable {
    case leftConfirmed = "LEFT-CONFIRMED"
    case leftLikely = "LEFT-LIKELY"
    case leftPossible = "LEFT-POSSIBLE"
    case removablePossible = "REMOVABLE-POSSIBLE"
    case attemptedFailed = "ATTEMPTED-FAILED"
    case pending = "PENDING"
    case stagedUndetermined = "STAGED-UNDETERMINED"
    case stagedNotObserved = "STAGED-NOT-OBSERVED"
    case explained = "EXPLAINED"
    case noStaging = "NO-STAGING"
}
