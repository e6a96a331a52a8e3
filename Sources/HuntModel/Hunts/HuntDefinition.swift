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

    public init(
        name: String, title: String, description: String = "", severity: Severity = .medium, lookback: TimeSpan = .zero,
        horizon: TimeSpan = .zero, settle: TimeSpan = .zero, steps: [HuntStep], trusts: [Trust] = [],
        processes: ProcessClasses = ProcessClasses()
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
    }
}

public enum Severity: String, Sendable, Codable, Hashable, CaseIterable {
    case informational, low, medium, high
}

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

    public init(
        id: String, title: String = "", stage: Stage? = nil, techniques: [String] = [], query: String, pivot: Pivot? = nil,
        identity: [String] = ["Timestamp", "DeviceId", "ReportId"]
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

/// Around each finding of step `from`: the same device, `[time − before, time + after]`.
public struct Pivot: Sendable, Codable, Hashable {
    public var from: String
    public var before: TimeSpan
    public var after: TimeSpan

    public init(from: String, before: TimeSpan, after: TimeSpan) {
        self.from = from
        self.before = before
        self.after = after
    }
}

/// Where a finding stands in an exfiltration, in the order in which it usually happens.
public enum Stage: String, Sendable, Codable, Hashable, CaseIterable {
    case collect, stage, transform, leave, cleanUp
}

/// Movement that is known and allowed: who (path, account, parent) to where. Every pattern given must match.
///
/// Patterns are globs (`*`, `?`) over the whole value, without regard to case. A trust never matches by process name alone.
public struct Trust: Sendable, Codable, Hashable {
    public var id: String
    public var owner: String
    public var reason: String
    /// The last moment it holds; nil never expires.
    public var expires: DateTime?
    /// Full path of the connecting or writing process, or of an ancestor that the telemetry names.
    public var processPath: [String]
    public var account: [String]
    /// Staged file, full path. Empty: any.
    public var filePath: [String]
    /// Host name or address.
    public var destination: [String]

    public init(
        id: String, owner: String, reason: String, expires: DateTime? = nil, processPath: [String], account: [String] = [],
        filePath: [String] = [], destination: [String]
    ) {
        self.id = id
        self.owner = owner
        self.reason = reason
        self.expires = expires
        self.processPath = processPath
        self.account = account
        self.filePath = filePath
        self.destination = destination
    }
}

/// File names of processes that correlation treats apart, without regard to case.
public struct ProcessClasses: Sendable, Codable, Hashable {
    /// Hosts of a whole session (`explorer.exe`, `services.exe` …): a process tree ends below them.
    public var sessionHosts: [String]
    /// Browsers, sync and chat clients: an open channel, never by itself a way out.
    public var generic: [String]
    /// Known upload tools.
    public var uploaders: [String]

    public init(sessionHosts: [String] = [], generic: [String] = [], uploaders: [String] = []) {
        self.sessionHosts = sessionHosts
        self.generic = generic
        self.uploaders = uploaders
    }
}
