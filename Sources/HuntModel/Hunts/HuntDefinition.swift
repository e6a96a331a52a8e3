/// A hunt: the question, what its answers mean, and what is trusted. Read from YAML, kept with every revision.
public struct HuntDefinition: Sendable, Codable, Hashable {
    /// Letters, digits, `-` and `_`; unique within a tenant.
    public var name: String
    public var title: String
    public var description: String
    public var severity: Severity
    /// How far before the range events may be read.
    public var lookback: TimeSpan
    /// How long after staging a transfer is looked for: a negative verdict claims this time only.
    public var horizon: TimeSpan
    /// How long rows may be late before a verdict is final.
    public var settle: TimeSpan
    public var steps: [HuntStep]
    public var trusts: [Trust]
    public var processes: ProcessClasses
    public var destinations: DestinationClasses
    /// Pages that describe the technique.
    public var references: [String]
    /// What is known to look the same and is none.
    public var falsePositives: [String]

    public init(
        name: String, title: String, description: String = "", severity: Severity = .medium, lookback: TimeSpan = .zero,
        horizon: TimeSpan = .zero, settle: TimeSpan = .zero, steps: [HuntStep], trusts: [Trust] = [],
        processes: ProcessClasses = ProcessClasses(), destinations: DestinationClasses = DestinationClasses(),
        references: [String] = [], falsePositives: [String] = []
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.severity = severity
        self.lookback = lookback
        self.horizon = horizon
        self.settle = settle
        self.steps = steps
        self.trusts = trusts
        self.processes = processes
        self.destinations = destinations
        self.references = references
        self.falsePositives = falsePositives
    }
}
