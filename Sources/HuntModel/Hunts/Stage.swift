/// Where a finding stands in an exfiltration, in the order in which it usually happens.
public enum Stage: String, Sendable, Codable, Hashable, CaseIterable {
    case collect, stage, transform, leave, cleanUp
}
