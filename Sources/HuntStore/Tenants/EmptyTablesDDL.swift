import HuntModel
import SQLText

/// What makes `harrier_empty`: every event table, without rows, as tenants' own tables are made from it. Everything may run again.
enum EmptyTablesDDL {
    static let schema = "harrier_empty"

    /// The last statement says that all before it is done.
    static var script: String {
        EventTables.all.map(table).joined(separator: "\n") + "\nUPDATE harrier.cluster SET definition = '\(TenantDDL.definition)';"
    }

    /// Those that an older harrier made get the columns that they lack.
    static func table(_ table: EventTable) -> String {
        let name = SQLIdentifier(schema, table.name).quoted
        let definitions = EventTableColumns(table).definitions
        let additions = definitions.map { "ADD COLUMN IF NOT EXISTS \($0)" }
        let readable = (table.storedColumns.map(\.readable) + [EventTable.batchColumn, EventTable.overflowColumn]).joined(separator: ", ")
        return """
            CREATE TABLE IF NOT EXISTS \(name) (\(definitions.joined(separator: ", ")));
            ALTER TABLE \(name) \(additions.joined(separator: ", "));
            GRANT SELECT ON \(name) TO PUBLIC;
            INSERT INTO harrier.table_definition (table_name, is_snapshot, readable) VALUES ('\(table.name)', \(table.isSnapshot), $r$\(readable)$r$)
            ON CONFLICT (table_name) DO UPDATE SET is_snapshot = excluded.is_snapshot, readable = excluded.readable;
            """
    }
}
