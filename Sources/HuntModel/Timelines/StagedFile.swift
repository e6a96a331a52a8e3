/// A file that was made ready to leave, with a verdict of its own.
public struct StagedFile: Sendable, Codable, Hashable {
    public var path: String
    public var name: String
    /// Other paths it had later, in order.
    public var renamedTo: [String]
    public var time: DateTime
    public var size: Int64?
    public var sha256: String?
    public var account: String?
    /// Who made it, then its ancestors up to the host of the session.
    public var lineage: [ProcessDescription]
    public var verdict: Verdict
    /// The verdict in one sentence.
    public var statement: String
    public var links: [Link]
    /// The end of the time that a negative verdict claims.
    public var horizon: DateTime
    /// When the verdict becomes final, where it is not.
    public var finalAt: DateTime?
    /// The trust that explains it.
    public var trust: String?
    /// Fingerprint of the finding.
    public var evidence: String

    public init(
        path: String, name: String, renamedTo: [String], time: DateTime, size: Int64?, sha256: String?, account: String?,
        lineage: [ProcessDescription], verdict: Verdict, statement: String, links: [Link], horizon: DateTime, finalAt: DateTime?,
        trust: String?, evidence: String
    ) {
        self.path = path
        self.name = name
        self.renamedTo = renamedTo
        self.time = time
        self.size = size
        self.sha256 = sha256
        self.account = account
        self.lineage = lineage
        self.verdict = verdict
        self.statement = statement
        self.links = links
        self.horizon = horizon
        self.finalAt = finalAt
        self.trust = trust
        self.evidence = evidence
    }
}
