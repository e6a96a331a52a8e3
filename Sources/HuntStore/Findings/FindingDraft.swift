public import HuntModel

/// A result row on its way to become a finding.
public struct FindingDraft: Sendable, Hashable {
    public let fingerprint: [UInt8]
    public let device: String
    public let deviceName: String
    public let time: DateTime
    /// The whole row as a JSON object.
    public let evidence: String
}

/// What all findings of one step of a run have in common.
public struct FindingOrigin: Sendable, Hashable {
    public let tenant: String
    public let hunt: String
    public let revision: Int32
    public let run: Int64
    /// Its place in the hunt, and its id.
    public let step: Int32
    public let stepID: String
    /// The event tables that were read.
    public let source: String

    public init(
        tenant: String, hunt: String, revision: Int32, run: Int64, step: Int32, stepID: String, source: String
    ) {
        self.tenant = tenant
        self.hunt = hunt
        self.revision = revision
        self.run = run
        self.step = step
        self.stepID = stepID
        self.source = source
    }
}
