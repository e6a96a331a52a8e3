import HuntModel

/// A connection, or what an inspecting sensor says of one.
struct Connection: Sendable, Hashable {
    enum Status: Sendable, Hashable {
        case succeeded
        case failed
        /// A protocol seen inside a connection: such rows name no process.
        case inspected
    }

    let status: Status
    let destination: Destination
    /// As the sensor classes the remote address: `Public`, `Private`, `Loopback` …
    let addressKind: String?
    let ends: Ends?
    /// Seconds that the session lasted, where the row says it.
    let duration: TimeSpan?
    let request: Request?

    /// Both ends of a session: all that two rows of the same session share.
    struct Ends: Sendable, Hashable {
        let localAddress: String
        let localPort: Int64
        let remoteAddress: String
        let remotePort: Int64
    }

    /// An inspected request.
    struct Request: Sendable, Hashable {
        let method: String
        let uri: String

        /// Methods that carry a body to the other side.
        var sends: Bool { ["PUT", "POST", "PATCH"].contains(method.uppercased()) }
    }
}
