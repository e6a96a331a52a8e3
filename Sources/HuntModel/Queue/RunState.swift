/// Where a run stands. Raw values are stored and published.
///
///     submitted → running (step 0, 1, …) → correlating → succeeded | partial
///
/// Before it is correlated, a run may end as `failed` (its queries do not compile) or `cancelled`.
public enum RunState: String, Sendable, Codable, Hashable, CaseIterable {
    case submitted, running, correlating, succeeded, partial, failed, cancelled

    public var isFinished: Bool {
        switch self {
        case .submitted, .running, .correlating: false
        case .succeeded, .partial, .failed, .cancelled: true
        }
    }
}

/// Something that the answer of a run lacks, with the code it is published under.
public struct RunGap: Sendable, Codable, Hashable {
    public var code: String
    public var message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
