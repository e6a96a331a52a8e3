/// The addresses that begin with the same bits: `10.0.0.0/8`, `fd00::/8`, or one address.
struct NetworkRange: Sendable, Hashable {
    let first: NetworkAddress
    let prefix: Int

    /// Nil unless `text` is an address, or an address and a prefix length that fits it.
    init?(text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ NetworkAddress(text: $0) }) else { return nil }
        first = address
        if parts.count == 1 {
            prefix = address.width
        } else {
            guard let length = Int(parts[1]), (0...address.width).contains(length) else { return nil }
            prefix = length
        }
    }

    func contains(_ address: NetworkAddress) -> Bool {
        guard address.family == first.family else { return false }
        return (address.bits ^ first.bits) >> (address.width - prefix) == 0
    }
}
