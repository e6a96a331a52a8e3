public enum Severity: String, Sendable, Codable, Hashable, CaseIterable {
    case informational, low, medium, high
}
