public import HuntModel

/// A timeline as it will be stored.
public struct TimelineDraft: Sendable {
    public let timeline: Timeline
    /// The timeline in JSON.
    public let document: String
    /// Equal digests tell the same story.
    public let digest: [UInt8]

    public init(timeline: Timeline, document: String, digest: [UInt8]) {
        self.timeline = timeline
        self.document = document
        self.digest = digest
    }
}

/// A stored change of a timeline: what a message is about.
public struct TimelineChange: Sendable {
    public let id: Int64
    public let revision: Int
    /// Nil for a new timeline.
    public let previousVerdict: String?

    public init(id: Int64, revision: Int, previousVerdict: String?) {
        self.id = id
        self.revision = revision
        self.previousVerdict = previousVerdict
    }

    public var isNew: Bool { previousVerdict == nil }
}
