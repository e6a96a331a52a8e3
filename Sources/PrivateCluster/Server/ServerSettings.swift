/// What the private server is told at its start, beside the defaults of PostgreSQL.
public struct ServerSettings: Sendable, Hashable {
    public private(set) var values: [String: String]

    /// Harrier's statements are many and short, or long scans split by Harrier itself: no JIT, no parallel plans.
    /// Everything that commits is on disk.
    public static let durable = ServerSettings(values: [
        "jit": "off",
        "max_parallel_workers_per_gather": "0",
        "shared_buffers": "128MB",
        "max_connections": "200",
        "max_locks_per_transaction": "256",
        "wal_level": "minimal",
        "max_wal_senders": "0",
        "max_wal_size": "1GB",
        "min_wal_size": "80MB",
        "checkpoint_completion_target": "0.9",
        "random_page_cost": "1.1",
        "fsync": "on",
        "synchronous_commit": "on",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_line_prefix": "%m [%p] %q%u@%d ",
    ])

    /// For data that nobody misses after a crash of the machine: tests.
    public static let disposable = durable.with([
        "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "64MB", "autovacuum": "off",
    ])

    public func with(_ changes: [String: String]) -> ServerSettings {
        var copy = self
        copy.values.merge(changes) { $1 }
        return copy
    }

    /// `-c name=value …` for a shell, with the socket as the only way in.
    func options(socketDirectory: String) -> String {
        var all = values
        all["listen_addresses"] = ""
        all["port"] = "5432"
        all["unix_socket_directories"] = "\"" + socketDirectory.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        all["unix_socket_permissions"] = "0700"
        return all.sorted { $0.key < $1.key }.map { "-c \(Self.quoted("\($0.key)=\($0.value)"))" }.joined(separator: " ")
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
