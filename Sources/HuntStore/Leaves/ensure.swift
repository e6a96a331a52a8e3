public import PostgresClient
import SQLText

extension Leaf {
    /// The leaf for events of `ticks`, made when there is none; nil when the tenant may have no more leaves. `rowsPerDay` is what the caller
    /// expects there: a leaf that would hold too many rows gets a finer span.
    ///
    /// Commits by itself. Run it outside a transaction: a lock is held until the end of the one it runs in.
    public static func ensure(
        _ tenant: TenantName, table: String, at ticks: Int64, rowsPerDay: Double = 0, over connection: PostgresConnection
    ) async throws -> Leaf? {
        let row = try await connection.row(
            "SELECT leaf, range_start, range_end FROM harrier.ensure_leaf(\(tenant.text), \(table), \(ticks), \(rowsPerDay))")
        return try row.map { Leaf(table: table, name: try $0.text(0), start: try $0.int8(1), end: try $0.int8(2)) }
    }
}
