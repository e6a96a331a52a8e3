public import PostgresClient
public import SQLText

/// The relation that holds the open rows of a leaf.
public struct HeapTable: Sendable, Hashable {
    public let tenant: TenantName
    public let name: String

    public init(_ tenant: TenantName, _ name: String) {
        self.tenant = tenant
        self.name = name
    }

    private var identifier: SQLIdentifier { SQLIdentifier(tenant.schema, name) }

    /// The names of its columns. Fails with `42P01` when it is gone.
    public func columns(over connection: PostgresConnection) async throws -> Set<String> {
        Set(
            try await connection.rows(
                """
                SELECT attname::text FROM pg_catalog.pg_attribute
                WHERE attrelid = \(identifier.quoted)::text::regclass AND attnum > 0 AND NOT attisdropped
                """
            ).map { try $0.text(0) })
    }

    /// Its rows, and the rows that batches say they put there. `connection` is to events, as the maintainer.
    public func counts(over connection: PostgresConnection) async throws -> (stored: Int64, landed: Int64) {
        try await connection.transaction(.snapshot) { snapshot in
            let landed = try await snapshot.row(
                "SELECT coalesce(sum(rows), 0)::bigint FROM harrier.landing WHERE tenant = \(tenant.text) AND heap = \(name)")
            // A tenant's name holds only letters, digits and '_'.
            try await snapshot.script("SET LOCAL ROLE \"\(tenant.queryRole)\"")
            let stored = try await snapshot.row("SELECT count(*) FROM \(identifier)")
            return (try stored?.int8(0) ?? 0, try landed?.int8(0) ?? 0)
        }
    }

    /// Until the end of the transaction nobody can drop it. Fails with `42P01` when it is gone.
    public func hold(over transaction: PostgresConnection) async throws {
        try await transaction.execute("SELECT FROM \(identifier) LIMIT 0")
    }

    /// Binary COPY of these columns, in the order of `keys`.
    public func rows(_ columns: [HeapColumn], orderedBy keys: [String]) -> SQLStatement {
        var statement: SQLStatement = "COPY (SELECT "
        for (number, column) in columns.enumerated() {
            if number > 0 { statement.append(", ") }
            statement.append(column.sql)
        }
        statement.append(" FROM \(identifier) ORDER BY ")
        for (number, key) in keys.enumerated() {
            if number > 0 { statement.append(", ") }
            statement.append("\(SQLIdentifier(key))")
        }
        statement.append(") TO STDOUT (FORMAT binary)")
        return statement
    }
}

/// A column as it is read from a heap that may be older than it.
public enum HeapColumn: Sendable, Hashable {
    case stored(String)
    /// The heap lacks it: every row is NULL, or the empty text.
    case absent(isText: Bool)

    fileprivate var sql: SQLStatement {
        switch self {
        case .stored(let name): "\(SQLIdentifier(name))"
        case .absent(let isText): isText ? "''::text" : "NULL::text"
        }
    }
}
