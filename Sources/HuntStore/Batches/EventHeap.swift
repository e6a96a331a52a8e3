public import HuntModel
public import SQLText

/// The relation that takes rows of a leaf: binary COPY goes straight into it, and its unique index tells which rows it has.
public struct EventHeap: Sendable, Hashable {
    private let identifier: SQLIdentifier
    private let table: EventTable

    /// `heap` is what the leaf was entered with.
    public init(_ tenant: TenantName, _ table: EventTable, heap: String) {
        identifier = SQLIdentifier(tenant.schema, heap)
        self.table = table
    }

    /// The table's columns as a COPY has them behind `_bucket` (int2), `_batch` and `_identity` (int8) and before `_overflow` (jsonb): what
    /// tells rows and devices apart comes first.
    public static func columns(of table: EventTable) -> [Column] {
        let first = keys.compactMap { name in table.storedColumns.first { $0.name == name } }
        return first + table.storedColumns.filter { !keys.contains($0.name) }
    }

    private static let keys = [EventTable.deviceColumn, EventTable.timeColumn, DeviceNames.nameColumn]

    /// Fails with a unique violation when the heap has one of the rows.
    public var copy: SQLStatement {
        let hidden = [EventTable.bucketColumn, EventTable.batchColumn, EventTable.identityColumn]
        let names = hidden + Self.columns(of: table).map(\.name) + [EventTable.overflowColumn]
        return "COPY \(identifier) (\(fragment: Self.list(names))) FROM STDIN (FORMAT binary)"
    }

    /// Which of the rows with these keys the heap has: their numbers, from 1. `devices` and `times` count where the table has such a column.
    public func known(devices: [String], times: [Int64], identities: [Int64]) -> SQLStatement {
        let same = SQLStatement(trusted: table.indexColumns.map { "h.\(SQLIdentifier($0).quoted) = k.\(SQLIdentifier($0).quoted)" }.joined(separator: " AND "))
        // OFFSET keeps it a look-up per row: the planner knows nothing yet of a heap that grows, and might read all of it.
        return """
            SELECT k.n FROM unnest(\(devices), \(times), \(identities)) WITH ORDINALITY AS k("DeviceId", "Timestamp", "_identity", n)
            WHERE EXISTS (SELECT FROM \(identifier) h WHERE \(fragment: same) OFFSET 0)
            """
    }

    private static func list(_ names: [String]) -> SQLStatement {
        SQLStatement(trusted: names.map { SQLIdentifier($0).quoted }.joined(separator: ", "))
    }
}
