public import PostgresClient
import SQLText

/// The right to seal a leaf, by lease: nobody else seals it meanwhile, and rows go on coming.
public struct SealingLeaf: Sendable, Hashable {
    public let tenant: TenantName
    public let table: String
    public let leaf: String
    public let holder: String
    public let id: Int64
    public let heap: String?
    public let segments: String?
    public let generation: Int32

    /// Nil when another has the lease, the leaf is gone, or it is a snapshot's. The same holder may ask again, which keeps the lease.
    /// Commits by itself. `connection` is to events, as the maintainer.
    public static func begin(
        _ tenant: TenantName, table: String, leaf: String, holder: String, lease: Duration, over connection: PostgresConnection
    ) async throws -> SealingLeaf? {
        let seconds = Double(lease.components.seconds)
        return try await connection.row(
            "SELECT id, heap, segments, generation FROM harrier.begin_seal(\(tenant.text), \(table), \(leaf), \(holder), \(seconds))"
        ).map { row in
            SealingLeaf(
                tenant: tenant, table: table, leaf: leaf, holder: holder, id: try row.int8(0), heap: try row.textOrNull(1),
                segments: try row.textOrNull(2), generation: try row.int4(3))
        }
    }

    /// False when the lease was lost.
    public func keep(lease: Duration, over connection: PostgresConnection) async throws -> Bool {
        try await SealingLeaf.begin(tenant, table: table, leaf: leaf, holder: holder, lease: lease, over: connection)?.generation == generation
    }

    public func giveUp(over connection: PostgresConnection) async throws {
        try await connection.execute("SELECT harrier.give_up_seal(\(tenant.text), \(table), \(leaf), \(holder))")
    }
}
