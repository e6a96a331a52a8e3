/// A process as a timeline shows it.
public struct ProcessDescription: Sendable, Codable, Hashable {
    public var name: String
    public var path: String?
    /// Name in the version information, where it differs from `name`.
    public var originalName: String?
    public var id: Int64?
    public var started: DateTime?
    public var commandLine: String?
    public var account: String?
    /// The script that the command line runs.
    public var script: String?

    public init(
        name: String, path: String? = nil, originalName: String? = nil, id: Int64? = nil, started: DateTime? = nil,
        commandLine: String? = nil, account: String? = nil, script: String? = nil
    ) {
        self.name = name
        self.path = path
        self.originalName = originalName
        self.id = id
        self.started = started
        self.commandLine = commandLine
        self.account = account
        self.script = script
    }
}
