public import HuntModel
public import PostgresClient
import SQLText

/// What telemetry there is: the facts that coverage statements rest on.
public enum CoverageCounts {
    /// First and last row and their number, by device, for each table that sensors fill. Reads as the tenant's query role, the
    /// rows below `watermark` alone; one index range per device and table. `connection` is to events, as the coordinator.
    public static func tables(
        _ windows: [CoverageWindow], tenant: TenantName, watermark: Int64?, on connection: PostgresConnection
    ) async throws -> [String: [TableCoverage]] {
        try await connection.transaction(.readOnly) { connection in
            try await connection.script("SET LOCAL ROLE \(tenant.queryRole); SET LOCAL search_path = \(tenant.schema), harrier_empty")
            var found: [String: [TableCoverage]] = [:]
            for table in EventTables.ofSensors {
                for row in try await connection.rows(count(table.name, windows, below: watermark ?? .max)) {
                    found[try row.text(0), default: []].append(try TableCoverage(row, of: table.name))
                }
            }
            return found
        }
    }

    private static func count(_ table: String, _ windows: [CoverageWindow], below watermark: Int64) -> SQLStatement {
        """
        SELECT w.device, c.rows, c.first, c.last
        FROM unnest(\(windows.map(\.device)), \(windows.map(\.start.ticks)), \(windows.map(\.end.ticks))) AS w (device, starts, ends)
        CROSS JOIN LATERAL (
            SELECT count(*) AS rows, min(e."Timestamp") AS first, max(e."Timestamp") AS last
            FROM \(SQLIdentifier(table)) e
            WHERE e."DeviceId" = w.device AND e."Timestamp" >= w.starts AND e."Timestamp" < w.ends AND e._batch < \(watermark)
        ) c
        """
    }
}

extension TableCoverage {
    fileprivate init(_ row: PostgresRow, of table: String) throws(PostgresError) {
        self.init(
            table: table, rows: Int(try row.int8(1)), first: try row.int8OrNull(2).map(DateTime.init(clampingTicks:)),
            last: try row.int8OrNull(3).map(DateTime.init(clampingTicks:)))
    }
}
