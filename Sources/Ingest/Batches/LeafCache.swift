import HuntModel
import HuntStore
import PostgresClient
import Synchronization

/// The leaves this ingest knows to exist, so that only the first event of a leaf asks the database.
final class LeafCache: Sendable {
    private let tenant: TenantName
    private let pool: PostgresPool
    private let state = Mutex(State())

    private struct State {
        /// By table, in order of time.
        var leaves: [String: [Leaf]] = [:]
        /// Days that may have no leaf.
        var refused: Set<RefusedDay> = []
    }

    private struct RefusedDay: Hashable {
        let table: String
        let day: Int64
    }

    init(tenant: TenantName, pool: PostgresPool) {
        self.tenant = tenant
        self.pool = pool
    }

    /// In order of time.
    func known(_ table: String) -> [Leaf] { state.withLock { $0.leaves[table] ?? [] } }

    /// Nil when the tenant may have no more leaves.
    func ensure(_ table: String, _ ticks: Int64, rowsPerDay: Double) async throws -> Leaf? {
        let day = RefusedDay(table: table, day: ticks / DateTime.ticksPerDay)
        guard !state.withLock({ $0.refused.contains(day) }) else { return nil }
        let tenant = tenant
        let found = try await pool.patiently {
            try await Leaf.ensure(tenant, table: table, at: ticks, rowsPerDay: rowsPerDay, over: $0)
        }
        return state.withLock { state in
            guard let leaf = found else {
                state.refused.insert(day)
                return nil
            }
            var leaves = state.leaves[table, default: []].filter { $0.end <= leaf.start || $0.start >= leaf.end }
            leaves.insert(leaf, at: leaves.firstIndex { $0.start > leaf.start } ?? leaves.count)
            state.leaves[table] = leaves
            return leaf
        }
    }

    /// It was dropped meanwhile.
    func forget(_ leaf: Leaf) { state.withLock { $0.leaves[leaf.table]?.removeAll { $0 == leaf } } }
}
