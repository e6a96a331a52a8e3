public import HuntStore

/// A leaf of a tenant's table, by name.
public struct LeafName: Sendable, Hashable, CustomStringConvertible {
    public var tenant: TenantName
    public var table: String
    public var leaf: String

    public init(_ tenant: TenantName, table: String, leaf: String) {
        self.tenant = tenant
        self.table = table
        self.leaf = leaf
    }

    public var description: String { "\(tenant)/\(leaf)" }
}
