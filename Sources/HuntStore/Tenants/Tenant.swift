/// One customer.
public struct Tenant: Sendable, Codable, Hashable {
    public var name: String
    /// Its share of the workers against other tenants.
    public var weight: Int32
    /// RFC 3339, UTC.
    public var createdAt: String
}
