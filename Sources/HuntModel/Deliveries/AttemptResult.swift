/// What came back from one attempt to deliver a message. Nothing of the answer's body is in it.
public enum AttemptResult: Sendable, Hashable {
    case answered(status: Int, retryAfter: Duration?)
    case unanswered(DeliveryError.Code)

    public var status: Int? {
        if case .answered(let status, _) = self { status } else { nil }
    }

    /// Nil where the message was accepted.
    public var problem: DeliveryError.Code? {
        switch self {
        case .unanswered(let code): code
        case .answered(200...299, _): nil
        case .answered(300...399, _): .redirected
        case .answered(410, _): .gone
        case .answered: .rejected
        }
    }
}
