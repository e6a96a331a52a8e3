import FoundationEssentials

/// A URL that messages can be posted to: `http` or `https`, a host, no user, no fragment, printable ASCII.
///
/// Which *addresses* the host may have is decided when a connection is made, not here: names change their addresses.
public struct EndpointURL: Sendable, Hashable {
    public static let maximumLength = 2048

    public let text: String

    /// Throws `DLV001`, saying what is wrong without repeating the text (it may hold a token).
    public init(_ text: String) throws(DeliveryError) {
        func refuse(_ reason: String) -> DeliveryError { DeliveryError(.invalidURL, reason) }
        guard text.utf8.count <= Self.maximumLength else { throw refuse("a URL has at most \(Self.maximumLength) characters") }
        guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "\\") }) else {
            throw refuse("a URL is printable ASCII without spaces or backslashes; encode the rest")
        }
        guard let parts = URLComponents(string: text) else { throw refuse("not a URL") }
        guard let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
            throw refuse("a URL begins with https:// or http://")
        }
        guard parts.user == nil, parts.password == nil, !Self.authority(text).contains("@") else {
            throw refuse("a URL must not hold a user or password")
        }
        guard let host = parts.host, !host.isEmpty else { throw refuse("the URL names no host") }
        guard parts.port.map({ (1...65535).contains($0) }) ?? true else { throw refuse("a port is 1 to 65535") }
        guard parts.fragment == nil else { throw refuse("a URL must not hold a fragment") }
        self.text = text
    }

    /// What stands between `//` and the path.
    private static func authority(_ text: String) -> Substring {
        text.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    }
}
