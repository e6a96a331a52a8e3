import CompiledForm
import HuntModel
import SQLText

/// A column as event tables store it.
struct StoredColumn: Sendable, Hashable {
    var name: String
    /// Nil for `_bucket`, which is an int2.
    var type: KQLType?

    init(_ name: String, of table: EventTable?) {
        self.name = name
        switch name {
        case EventTable.bucketColumn: type = nil
        case EventTable.batchColumn, EventTable.identityColumn: type = .long
        default: type = table?.storedColumns.first { $0.name == name }?.type ?? .dynamic
        }
    }

    /// In a temporary table: nothing is checked that was checked when the row was stored.
    var definition: String { "\(SQLIdentifier(name).quoted) \(sqlType)" }

    /// As it is bound.
    var bindType: SQLType {
        switch type {
        case nil: .int2
        case .bool: .bool
        case .int: .int4
        case .long, .datetime, .timespan: .int8
        case .real: .float8
        case .decimal: .numeric
        case .string: .text
        case .guid: .uuid
        case .dynamic: .jsonb
        }
    }

    private var sqlType: String {
        switch type {
        case nil: "smallint"
        case .bool: "boolean"
        case .int: "integer"
        case .long, .datetime, .timespan: "bigint"
        case .real: "double precision"
        case .decimal: "numeric"
        case .string: #"text COLLATE "C""#
        case .guid: "uuid"
        case .dynamic: "jsonb"
        }
    }
}

extension SourceNeed {
    var storedColumns: [StoredColumn] {
        let table = EventTables.named(table)
        return columns.map { StoredColumn($0, of: table) }
    }
}
