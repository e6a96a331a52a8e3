public import SQLText

/// The relation that holds the sealed rows of a leaf: a row for each segment and column. It never changes once the leaf names it.
public struct SegmentTable: Sendable, Hashable {
    public let tenant: TenantName
    /// `s<leaf>_<generation>`.
    public let name: String

    public init(_ tenant: TenantName, _ name: String) {
        self.tenant = tenant
        self.name = name
    }

    var identifier: SQLIdentifier { SQLIdentifier(tenant.schema, name) }

    /// Binary COPY: segment (int4), column_name (text), rows (int4), nulls (int4), low, high, presence (bytea or null), blob (bytea).
    public var copy: SQLStatement {
        "COPY \(identifier) (segment, column_name, rows, nulls, low, high, presence, blob) FROM STDIN (FORMAT binary)"
    }
}
