/// The far end of a connection.
public struct Destination: Sendable, Codable, Hashable {
    /// Host name, where the telemetry has one.
    public var host: String?
    public var address: String?
    public var port: Int?

    public init(host: String? = nil, address: String? = nil, port: Int? = nil) {
        self.host = host
        self.address = address
        self.port = port
    }
}

extension Destination: CustomStringConvertible {
    /// `host:port (address)`.
    public var description: String {
        let suffix = port.map { ":\($0)" } ?? ""
        guard let host else { return (address ?? "unknown place") + suffix }
        guard let address, address != host else { return host + suffix }
        return "\(host)\(suffix) (\(address))"
    }
}
