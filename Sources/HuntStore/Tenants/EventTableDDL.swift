import HuntModel
import SQLText

/// What makes one event table of one tenant. Everything may run again.
struct EventTableDDL {
    let tenant: TenantName
    let table: EventTable

    /// The columns that KQL does not see come first; no column has a default, which would bloat the catalogue.
    static let hiddenColumns = "_bucket smallint NOT NULL, _batch bigint NOT NULL, _identity bigint NOT NULL"

    private var name: String { SQLIdentifier(tenant.schema, table.name).quoted }
    private var view: String { SQLIdentifier(tenant.viewSchema, table.name).quoted }
    private var role: String { SQLIdentifier(tenant.queryRole).quoted }

    var script: String { [createTable, addColumns, grant, createView].joined(separator: ";\n") + ";" }

    private var createTable: String {
        let columns = ([Self.hiddenColumns] + table.storedColumns.map(\.definition)).joined(separator: ", ")
        return "CREATE TABLE IF NOT EXISTS \(name) (\(columns)) PARTITION BY RANGE (\(partitionKey))"
    }

    /// A snapshot has one leaf, which holds every device.
    private var partitionKey: String {
        SQLIdentifier(table.isSnapshot ? EventTable.bucketColumn : EventTable.timeColumn).quoted
    }

    /// Columns that a newer definition adds; stored rows read as missing. A string needs a default while it is added.
    private var addColumns: String {
        let additions = table.storedColumns.map { "ADD COLUMN IF NOT EXISTS \($0.definition)" + ($0.type == .string ? " DEFAULT ''" : "") }
        let settled = table.storedColumns.filter { $0.type == .string }.map { "ALTER COLUMN \(SQLIdentifier($0.name).quoted) DROP DEFAULT" }
        return [additions, settled].map { "ALTER TABLE \(name) " + $0.joined(separator: ", ") }.joined(separator: ";\n")
    }

    /// Ingest adds rows through the parent and reads none.
    private var grant: String { "GRANT SELECT ON \(name) TO \(role); GRANT INSERT ON \(name) TO harrier_ingest" }

    private var createView: String {
        let columns = (table.storedColumns.map(\.readable) + ["_batch"]).joined(separator: ", ")
        return """
            DROP VIEW IF EXISTS \(view);
            CREATE VIEW \(view) WITH (security_invoker = true) AS SELECT \(columns) FROM \(name);
            GRANT SELECT ON \(view) TO \(role)
            """
    }
}
