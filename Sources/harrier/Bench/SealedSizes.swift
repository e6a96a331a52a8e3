import HuntStore
import PostgresClient
import SQLText

/// Bytes that a tenant's rows take, a row, by table and by column.
struct SealedSizes: Sendable {
    /// All that a relation takes on disk, with its indexes.
    let tables: [String: Double]
    /// Of the blob, what is kept of its values beside it, and the filter.
    let columns: [String: Double]
    let all: Double

    /// Of the sealed rows.
    init(sealedIn tenant: TenantName, over connection: PostgresConnection) async throws {
        let leaves = try await LeafStatus.list(tenant, over: connection).filter { $0.segmentRows > 0 }
        self.init(leaves.map { ($0.leaf.table, $0.segmentBytes, $0.segmentRows) }, columns: try await Self.columns(tenant, leaves, connection))
    }

    /// Of the open rows.
    init(openIn tenant: TenantName, over connection: PostgresConnection) async throws {
        let leaves = try await LeafStatus.list(tenant, over: connection).filter { $0.heapRows > 0 }
        self.init(leaves.map { ($0.leaf.table, $0.heapBytes, $0.heapRows) }, columns: [:])
    }

    private init(_ parts: [(table: String, bytes: Int64, rows: Int64)], columns: [String: Double]) {
        func perRow(_ parts: [(table: String, bytes: Int64, rows: Int64)]) -> Double {
            Double(parts.reduce(0) { $0 + $1.bytes }) / Double(max(1, parts.reduce(0) { $0 + $1.rows }))
        }
        tables = Dictionary(grouping: parts, by: \.table).mapValues(perRow)
        all = perRow(parts)
        self.columns = columns
    }

    private static func columns(_ tenant: TenantName, _ leaves: [LeafStatus], _ connection: PostgresConnection) async throws -> [String: Double] {
        var bytes: [String: Int64] = [:]
        var rows: [String: Int64] = [:]
        for status in leaves {
            rows[status.leaf.table, default: 0] += status.segmentRows
            let parts = try await Leaf.parts(tenant, table: status.leaf.table, from: status.leaf.start, to: status.leaf.end, over: connection)
            for name in parts.compactMap(\.segments) {
                let sums = try await connection.rows(
                    """
                    SELECT column_name, sum(octet_length(blob) + coalesce(octet_length(presence), 0) + coalesce(octet_length(low), 0)
                                            + coalesce(octet_length(high), 0))::bigint
                    FROM \(SQLIdentifier(tenant.schema, name)) GROUP BY column_name
                    """)
                for sum in sums { bytes["\(status.leaf.table).\(try sum.text(0))", default: 0] += try sum.int8(1) }
            }
        }
        return bytes.reduce(into: [:]) { found, entry in
            let table = String(entry.key.prefix { $0 != "." })
            found[entry.key] = Double(entry.value) / Double(max(1, rows[table] ?? 0))
        }
    }
}
