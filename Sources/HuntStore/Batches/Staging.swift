import HuntModel
public import SQLText

/// The way of rows into an event table: binary COPY into a temporary table, then one INSERT that leaves out what is there already.
///
/// A plain COPY would fail at the first duplicate, and feeds repeat records. Temporary tables write no WAL.
public struct Staging: Sendable, Hashable {
    private let tenant: TenantName
    private let table: EventTable
    private let stage: SQLIdentifier

    /// `table` is one of ``EventTables``.
    public init(_ tenant: TenantName, _ table: String) {
        self.tenant = tenant
        self.table = EventTables.named(table) ?? EventTable(name: table, columns: [])
        // A pooled connection may still have the table of an older binary: another number of columns, another name.
        stage = SQLIdentifier("pg_temp", "stage_\(table)_\(self.table.storedColumns.count)")
    }

    /// Columns of the COPY, in order: `_bucket` (int2), `_identity` (int8), then the table's.
    public var create: SQLStatement {
        let columns = ["_bucket smallint NOT NULL", "_identity bigint NOT NULL"] + table.storedColumns.map(\.definition)
        return SQLStatement(
            trusted: "CREATE TEMPORARY TABLE IF NOT EXISTS \(stage.quoted) (\(columns.joined(separator: ", "))) ON COMMIT DELETE ROWS")
    }

    public var copy: SQLStatement { "COPY \(stage) FROM STDIN (FORMAT binary)" }

    /// The devices of the staged rows, with their names.
    var deviceNames: SQLStatement { "SELECT \"DeviceId\", \"DeviceName\" FROM \(stage)" }

    /// The number of rows affected is the number of new events. In index order, so that two who bring the same rows meet in the same order.
    public func land(batch: Int64) -> SQLStatement {
        let columns = SQLStatement(trusted: table.storedColumns.map { SQLIdentifier($0.name).quoted }.joined(separator: ", "))
        let order = SQLStatement(trusted: table.indexColumns.map { SQLIdentifier($0).quoted }.joined(separator: ", "))
        return """
            INSERT INTO \(SQLIdentifier(tenant.schema, table.name)) (_bucket, _batch, _identity, \(fragment: columns))
            SELECT _bucket, \(batch)::bigint, _identity, \(fragment: columns) FROM \(stage)
            ORDER BY \(fragment: order)
            ON CONFLICT DO NOTHING
            """
    }
}
