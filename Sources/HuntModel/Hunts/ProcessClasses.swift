/// Processes and accounts that correlation treats apart, without regard to case. Processes are told by file name, uploaders
/// also by the original name in their version information.
public struct ProcessClasses: Sendable, Codable, Hashable {
    /// Hosts of a whole session (`explorer.exe`, `services.exe` …): a process tree ends below them.
    public var sessionHosts: [String]
    /// Browsers, sync and chat clients: an open channel, never by itself a way out.
    public var generic: [String]
    /// Known upload tools.
    public var uploaders: [String]
    /// Accounts of many programs, by name (`domain\name`) or SID, as globs: "the same user" says nothing about them.
    public var sharedAccounts: [String]

    public init(
        sessionHosts: [String] = [], generic: [String] = [], uploaders: [String] = [], sharedAccounts: [String] = []
    ) {
        self.sessionHosts = sessionHosts
        self.generic = generic
        self.uploaders = uploaders
        self.sharedAccounts = sharedAccounts
    }
}
