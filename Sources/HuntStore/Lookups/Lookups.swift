public import SQLText

/// Files from elsewhere of which a tenant keeps a copy, in versions. All of it lies in the tenant's schema of events: written as ingest,
/// read as the tenant's query role, so no tenant sees what another has registered.
public enum Lookups {
    /// Versions. A removed one keeps its row.
    static func versions(_ tenant: TenantName) -> SQLIdentifier { SQLIdentifier(tenant.schema, "_lookups") }
    /// Records, numbered from 1, by version.
    public static func rows(_ tenant: TenantName) -> SQLIdentifier { SQLIdentifier(tenant.schema, "_lookup_rows") }
    /// Ranges of addresses, by version.
    public static func ranges(_ tenant: TenantName) -> SQLIdentifier { SQLIdentifier(tenant.schema, "_lookup_ranges") }
}

/// What a lookup is registered under: a word, or an address exactly as queries write it, query string and all.
public struct LookupName: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// Fails with `STO007`.
    public init(_ text: String) throws(StoreError) {
        guard !text.isEmpty, text.utf8.count <= 2048, !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            throw StoreError(.badLookupName, "the name of a lookup has 1 to 2048 bytes and no control characters")
        }
        self.text = text
    }

    public var description: String { text }
}
