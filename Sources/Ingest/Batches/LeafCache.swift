import HuntModel
import HuntStore
import PostgresClient

/// The leaves this ingest knows to exist, so that only the first event of a leaf asks the database.
struct LeafCache {
    let tenant: TenantName
    let pool: PostgresPool
    private var leaves: [String: [Leaf]] = [:]
    /// Days that may have no leaf.
    private var refused: Set<RefusedDay> = []

    private struct RefusedDay: Hashable {
        let table: String
        let day: Int64
    }

    init(tenant: TenantName, pool: PostgresPool) {
        self.tenant = tenant
        self.pool = pool
    }

    func knows(_ table: String, _ ticks: Int64) -> Bool { leaves[table]?.contains { $0.holds(ticks) } ?? false }

    /// False when the tenant may have no more leaves.
    mutating func ensure(_ table: String, _ ticks: Int64) async throws -> Bool {
        let day = RefusedDay(table: table, day: ticks / DateTime.ticksPerDay)
        guard !refused.contains(day) else { return false }
        let (tenant, pool) = (tenant, pool)
        guard let leaf = try await pool.patiently({ try await Leaf.ensure(tenant, table: table, at: ticks, over: $0) }) else {
            refused.insert(day)
            return false
        }
        leaves[table, default: []].insert(leaf, at: 0)
        return true
    }
}
