/// One query of a hunt. A step without a pivot opens the hunt; the others read only around the findings of an earlier step.
public struct HuntStep: Sendable, Codable, Hashable {
    public var id: String
    public var title: String
    /// What a row of this step is in the story; nil for context (process starts, connections) that correlation sorts itself.
    public var stage: Stage?
    /// ATT&CK technique ids.
    public var techniques: [String]
    public var query: String
    public var pivot: Pivot?
    /// Columns that make two rows the same finding.
    public var identity: [String]

    /// What makes an event one of a kind in every table of the Defender schema.
    public static let eventIdentity = ["Timestamp", "DeviceId", "ReportId"]

    public init(
        id: String, title: String = "", stage: Stage? = nil, techniques: [String] = [], query: String, pivot: Pivot? = nil,
        identity: [String] = HuntStep.eventIdentity
    ) {
        self.id = id
        self.title = title
        self.stage = stage
        self.techniques = techniques
        self.query = query
        self.pivot = pivot
        self.identity = identity
    }
}
