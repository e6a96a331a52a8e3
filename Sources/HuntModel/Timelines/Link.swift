/// Why an event belongs to a staged file.
public struct Link: Sendable, Codable, Hashable {
    public enum Reason: String, Sendable, Codable, Hashable, CaseIterable {
        /// The command line of the connecting process names the file.
        case namedInCommandLine
        /// The inspected request names the file.
        case namedInRequest
        /// The process is in the tree of the process that made the file.
        case processTree
        /// A known upload tool of the same user.
        case uploader
        /// The same user reaches a place that takes files from anybody.
        case storage
        /// A session of the tree was open when the file was made.
        case openSession
    }

    public enum Strength: String, Sendable, Codable, Hashable, CaseIterable {
        case strong, medium, weak
    }

    public enum Outcome: String, Sendable, Codable, Hashable, CaseIterable {
        case succeeded, failed
    }

    public var reason: Reason
    public var strength: Strength
    public var outcome: Outcome
    public var time: DateTime
    /// From staging to this event; negative for a session opened before.
    public var after: TimeSpan
    public var process: ProcessDescription?
    public var destination: Destination
    /// The reason as a sentence.
    public var text: String
    /// The trust that allows it: such a link never makes a verdict worse.
    public var trust: String?
    public var evidence: String

    public init(
        reason: Reason, strength: Strength, outcome: Outcome, time: DateTime, after: TimeSpan, process: ProcessDescription?,
        destination: Destination, text: String, trust: String?, evidence: String
    ) {
        self.reason = reason
        self.strength = strength
        self.outcome = outcome
        self.time = time
        self.after = after
        self.process = process
        self.destination = destination
        self.text = text
        self.trust = trust
        self.evidence = evidence
    }
}
