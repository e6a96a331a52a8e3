import HuntModel

/// The host of a URL, or of what sensors write in its place (`host`, `host:port`, `host/path`).
func hostName(_ url: String) -> String {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let user = rest.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
    if rest.hasPrefix("[") { return String(rest.dropFirst().prefix { $0 != "]" }) }
    if rest.count(where: { $0 == ":" }) == 1 { rest = rest.prefix { $0 != ":" } }
    return String(rest)
}

/// Which far ends are places that a file can go to.
struct Places: Sendable {
    private let storage: GlobList
    private let infrastructurePorts: Set<Int>

    init(_ classes: DestinationClasses) {
        storage = GlobList(classes.storage)
        infrastructurePorts = Set(classes.infrastructurePorts)
    }

    /// False for this device itself, for broadcasts, and for directory and name services of the own network.
    func canReceive(_ connection: Connection) -> Bool {
        let kind = connection.addressKind ?? ""
        if ["Loopback", "Multicast", "Broadcast"].contains(kind) { return false }
        if let address = connection.destination.address, isHere(address) { return false }
        guard let port = connection.destination.port, infrastructurePorts.contains(port) else { return true }
        return kind == "Public"
    }

    func isStorage(_ destination: Destination) -> Bool { destination.host.map(storage.matches) ?? false }

    private func isHere(_ address: String) -> Bool {
        let first = address.split(separator: ".").first.flatMap { Int($0) }
        if address.contains("."), !address.contains(":"), let first { return first == 127 || first == 0 || first >= 224 }
        let folded = address.lowercased()
        return folded == "::1" || folded == "::" || folded.hasPrefix("ff")
    }
}
