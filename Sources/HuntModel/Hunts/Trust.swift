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
