/// Why a run could not be correlated.
public struct CorrelationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The raw value is published and never used for anything else.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Somebody else has the run now, or it was cancelled.
        case lostLease = "COR001"
        case badDefinition = "COR002"
        case badTenant = "COR003"
        /// Given up after too many attempts.
        case exhausted = "COR004"
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue) \(message)" }
}
