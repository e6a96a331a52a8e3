public import HuntModel

/// Which addresses messages may go to: the public internet, and the networks that the operator names.
///
/// Asked with the address of every connection, after the name was resolved: a name that changes its address between the
/// check and the connection gains nothing. Loopback, private, link-local (cloud metadata), carrier, test and multicast
/// networks are refused unless allowed.
public struct AddressPolicy: Sendable, Hashable {
    private let allowed: [NetworkRange]

    /// The public internet alone.
    public static let publicOnly = AddressPolicy(allowed: [])

    private init(allowed: [NetworkRange]) { self.allowed = allowed }

    /// Allows, besides the public internet, the networks in `list`: `10.0.0.0/8, ::1`. Throws `DLV007`.
    public init(allowing list: String) throws(DeliveryError) {
        var ranges: [NetworkRange] = []
        for item in list.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let range = NetworkRange(text: item) else {
                throw DeliveryError(.invalidSetting, "'\(item)' is not a network such as 10.0.0.0/8 or fd00::/8")
            }
            ranges.append(range)
        }
        self.init(allowed: ranges)
    }

    func permits(_ address: NetworkAddress) -> Bool {
        allowed.contains { $0.contains(address) } || Self.isPublic(address)
    }

    private static func isPublic(_ address: NetworkAddress) -> Bool {
        !special.contains { $0.contains(address) } && (address.family == .v4 || globalUnicast.contains { $0.contains(address) })
    }

    /// Of IPv6, only these are routed on the internet.
    private static let globalUnicast = ranges(["2000::/3"])

    /// Source: the IANA registries of special-purpose addresses.
    private static let special = ranges([
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // Azure's platform address: public in form, reachable from inside alone.
        "168.63.129.16/32",
        "2001::/23", "2001:db8::/32", "3fff::/20",
    ])

    private static func ranges(_ list: [String]) -> [NetworkRange] { list.compactMap { NetworkRange(text: $0) } }
}
