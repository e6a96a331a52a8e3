import HuntStore
import SQLText

/// A table of the tenant that compiled SQL may name besides event tables: as it is made in work, and the rows of it that the question reads.
struct SideTable: Sendable {
    let name: String
    let definition: String
    let rows: SQLStatement
    var index: String?

    /// Those that stand in `sql`. The versions of lookups come with every lookup: one that was removed raises in work as in events.
    static func all(of question: EventQuestion, named sql: String) -> [SideTable] {
        var tables = [
            SideTable(
                name: "_devices", definition: #""DeviceName" text COLLATE "C", "DeviceId" text COLLATE "C""#,
                rows: #"SELECT "DeviceName", "DeviceId" FROM _devices"#),
            SideTable(name: "_batches", definition: "id bigint, recorded bigint", rows: "SELECT id, recorded FROM _batches"),
            SideTable(
                name: "_lookup_rows", definition: #"lookup bigint, n bigint, fields text[] COLLATE "C", record jsonb"#,
                rows: chosen("SELECT lookup, n, fields, record FROM _lookup_rows WHERE lookup", question.lookups)),
            SideTable(
                name: "_lookup_ranges", definition: "lookup bigint, low inet, high inet, info jsonb",
                rows: chosen("SELECT lookup, low, high, info FROM _lookup_ranges WHERE lookup", question.ranges), index: "(lookup, low)"),
        ].filter { sql.contains("\"\($0.name)\"") }
        if sql.contains("kql._kept_lookup") {
            tables.append(
                SideTable(name: "_lookups", definition: "id bigint, removed_at timestamptz", rows: "SELECT id, removed_at FROM _lookups"))
        }
        return tables
    }

    private static func chosen(_ rows: SQLStatement, _ versions: [Int64]?) -> SQLStatement {
        var rows = rows
        rows.append(versions.map { " = ANY (\($0))" } ?? " IS NOT NULL")
        return rows
    }
}
