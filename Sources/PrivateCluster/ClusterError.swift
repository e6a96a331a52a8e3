/// Why the private cluster cannot be started or stopped, in words for the person who ran the command.
public struct ClusterError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// No usable server binaries are installed.
        case serverMissing = "PG101"
        /// The home cannot be created, read or locked.
        case homeUnusable = "PG102"
        /// The data belongs to another user than the one the server would run as.
        case wrongOwner = "PG103"
        /// The data was made by a PostgreSQL major version that is not installed.
        case otherVersion = "PG104"
        /// The file system is full, or nearly so.
        case noSpace = "PG105"
        /// `initdb` or the server failed; the message ends with what they said.
        case startFailed = "PG106"
        /// The server did not stop.
        case stopFailed = "PG107"
        /// Run as root, and there is no unprivileged user or no tool to become one.
        case cannotDropRoot = "PG108"
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
