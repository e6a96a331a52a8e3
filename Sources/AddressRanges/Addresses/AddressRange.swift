/// Addresses from `first` to `last`, both of one version, and what is known of all of them.
public struct AddressRange: Sendable, Hashable {
    public var first: IPAddress
    public var last: IPAddress
    /// JSON: see ``GeoInfo/json``.
    public var info: String

    public init(first: IPAddress, last: IPAddress, info: String) {
        self.first = first
        self.last = last
        self.info = info
    }
}

/// A range as a file has it: it may lie inside of others, and nothing may be known of it.
struct FileRange: Sendable, Hashable {
    var first: IPAddress
    var last: IPAddress
    var info: String?

    var width: UInt128 { last.number - first.number }
}

extension FileRange {
    /// `192.0.2.0/24`; nil where it is none, or an address inside the network instead of the network's.
    init?(network text: some StringProtocol, info: String?) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = Int(parts[1]), length >= 0 else { return nil }
        guard let address = IPAddress(parts[0]) else { return nil }
        // Of a mapped address the prefix counts from the mapping's beginning.
        let isMapped = address.version == .four && parts[0].contains(":")
        guard let range = FileRange(address, length: isMapped ? length - 96 : length, info: info) else { return nil }
        self = range
    }

    init?(_ address: IPAddress, length: Int, info: String?) {
        let bits = address.version.bits
        guard (0...bits).contains(length) else { return nil }
        let rest: UInt128 = length == 0 ? address.version.last : address.version.last >> UInt128(length)
        guard address.number & rest == 0 else { return nil }
        first = address
        last = IPAddress(address.version, address.number | rest)
        self.info = info
    }
}
