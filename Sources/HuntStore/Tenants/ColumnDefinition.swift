import HuntModel
import SQLText

extension KQLType {
    /// How a column of the type is declared in an event table. Strings are never null in KQL.
    var columnDefinition: String {
        switch self {
        case .bool: "boolean"
        case .int: "integer"
        case .long, .datetime, .timespan: "bigint"
        case .real: "double precision"
        case .decimal: "numeric"
        case .string: "text COLLATE \"C\" NOT NULL"
        case .guid: "uuid"
        case .dynamic: "jsonb"
        }
    }
}

extension Column {
    var definition: String {
        let definition = "\(SQLIdentifier(name).quoted) \(type.columnDefinition)"
        return name == EventTable.timeColumn ? definition + " NOT NULL" : definition
    }

    /// As people read it: datetimes as `timestamptz`, timespans as `interval`.
    var readable: String {
        let quoted = SQLIdentifier(name).quoted
        return switch type {
        case .datetime: "harrier.readable_time(\(quoted)) AS \(quoted)"
        case .timespan: "\(quoted) / 10 * interval '1 microsecond' AS \(quoted)"
        case .bool, .int, .long, .real, .decimal, .string, .guid, .dynamic: quoted
        }
    }
}
