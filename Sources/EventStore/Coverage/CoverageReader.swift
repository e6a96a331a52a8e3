import CompiledForm
public import HuntModel
public import HuntStore
public import PostgresClient

/// What telemetry there is: the facts that coverage statements rest on.
public struct CoverageReader: Sendable {
    private let reader: EventReader

    /// `events` and `work` log in as a service that may become the tenant's query role.
    public init(events: PostgresPool, work: PostgresPool) { reader = EventReader(events: events, work: work) }

    /// First and last row and their number, by device, for each table that sensors fill, open leaves and sealed ones: the rows below `watermark`
    /// alone. One window a device; a device without rows in it is there too.
    public func tables(_ windows: [CoverageWindow], tenant: TenantName, watermark: Int64?) async throws -> [String: [TableCoverage]] {
        var found: [String: [TableCoverage]] = [:]
        for table in EventTables.ofSensors {
            let question = EventQuestion(counting: table.name, windows, tenant: tenant, below: watermark ?? .max)
            let counts = try await reader.perform(question) { connection, statement in try await connection.rows(statement) }
            for row in counts { found[try row.text(0), default: []].append(try TableCoverage(row, of: table.name)) }
        }
        return found
    }
}

extension EventQuestion {
    fileprivate init(counting table: String, _ windows: [CoverageWindow], tenant: TenantName, below watermark: Int64) {
        let columns = [EventTable.bucketColumn, EventTable.batchColumn, EventTable.timeColumn, EventTable.deviceColumn]
        self.init(
            .counts, over: [EventSource(relation: table, need: SourceNeed(table: table, columns: columns, isPivoted: true, isProbed: true))],
            tenant: tenant,
            scope: FragmentScope(
                watermark: watermark, pivots: windows.map { PivotWindow(device: $0.device, start: $0.start.ticks, end: $0.end.ticks) }))
    }
}

extension Fragment {
    /// Device, rows, first, last; one index range for each window.
    fileprivate static let counts = Fragment([
        .sql("SELECT w.device, c.rows, c.first, c.last FROM unnest("), .scope(.pivotDevices), .sql(", "), .scope(.pivotStarts), .sql(", "),
        .scope(.pivotEnds), .sql(") AS w (device, starts, ends) CROSS JOIN LATERAL (SELECT count(*) AS rows, min(e.\"Timestamp\") AS first, "),
        .sql("max(e.\"Timestamp\") AS last FROM "), .source(0), .sql(" e WHERE e.\"DeviceId\" = w.device AND e.\"Timestamp\" >= w.starts "),
        .sql("AND e.\"Timestamp\" < w.ends AND e._batch < "), .scope(.watermark), .sql(") c"),
    ])
}

extension TableCoverage {
    fileprivate init(_ row: PostgresRow, of table: String) throws(PostgresError) {
        self.init(
            table: table, rows: Int(try row.int8(1)), first: try row.int8OrNull(2).map(DateTime.init(clampingTicks:)),
            last: try row.int8OrNull(3).map(DateTime.init(clampingTicks:)))
    }
}
