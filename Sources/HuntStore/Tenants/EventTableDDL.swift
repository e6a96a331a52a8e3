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
        let columns = ([Self.hiddenColumns] + table.columns.map(\.definition)).joined(separator: ", ")
        return "CREATE TABLE IF NOT EXISTS \(name) (\(columns)) PARTITION BY RANGE (\"Timestamp\")"
    }

    /// Columns that a newer definition adds; stored rows read as missing. A string needs a default while it is added.
    private var addColumns: String {
        let additions = table.columns.flatMap { column -> [String] in
            let add = "ADD COLUMN IF NOT EXISTS \(column.definition)"
            guard column.type == .string else { return [add] }
            return [add + " DEFAULT ''", "ALTER COLUMN \(SQLIdentifier(column.name).quoted) DROP DEFAULT"]
        }
        return "ALTER TABLE \(name) " + additions.joined(separator: ", ")
    }

    private var grant: String { "GRANT SELECT ON \(name) TO \(role)" }

    private var createView: String {
        let columns = (table.columns.map(\.readable) + ["_batch"]).joined(separator: ", ")
        return """
            DROP VIEW IF EXISTS \(view);
            CREATE VIEW \(view) WITH (security_invoker = true) AS SELECT \(columns) FROM \(name);
            GRANT SELECT ON \(view) TO \(role)
            """
    }
}
