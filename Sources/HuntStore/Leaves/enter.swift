public import PostgresClient
import SQLText

/// Where rows of a leaf go for the rest of a transaction, and what they must not repeat.
public struct EnteredLeaf: Sendable, Hashable {
    public let heap: String
    public let segments: String?
}

extension Leaf {
    /// For a batch, within its transaction, in order of (table, name) and before the first row: the leaf stays as it is until that ends.
    /// A sealed leaf gets a heap again. Nil when the leaf was dropped. `connection` is to events, as ingest.
    public func enter(_ tenant: TenantName, over connection: PostgresConnection) async throws -> EnteredLeaf? {
        try await connection.row("SELECT heap, segments FROM harrier.enter_leaf(\(tenant.text), \(table), \(name))")
            .map { EnteredLeaf(heap: try $0.text(0), segments: try $0.textOrNull(1)) }
    }
}
