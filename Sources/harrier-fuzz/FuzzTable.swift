import HuntModel
import PostgresClient
import SQLText

/// A table of the random schema in the shape that storage gives it, with awkward values in a few rows.
struct FuzzTable {
    private let table: EventTable
    private static let rows = 7

    init(_ table: EventTable) { self.table = table }

    func create(on connection: PostgresConnection) async throws {
        let name = SQLIdentifier(table.name).quoted
        let columns = table.columns.map { "\(SQLIdentifier($0.name).quoted) \(Self.stored($0.type).type)" }.joined(separator: ", ")
        try await connection.execute(
            SQLStatement(trusted: "CREATE TEMPORARY TABLE \(name) (_bucket smallint, _batch bigint, _identity bigint, \(columns))"))
        for row in 0..<Self.rows {
            let values = table.columns.enumerated().map { place, column in
                let choices = Self.stored(column.type).values
                return choices[(row + place) % choices.count]
            }
            try await connection.execute(
                SQLStatement(trusted: "INSERT INTO \(name) VALUES (\(([row * 30, row, row * 7919].map { String($0) } + values).joined(separator: ", ")))"))
        }
    }

    /// The SQL type, and SQL values of it.
    private static func stored(_ type: KQLType) -> (type: String, values: [String]) {
        switch type {
        case .bool: ("boolean", ["true", "false", "NULL"])
        case .int: ("int4", ["0", "7", "-2147483648", "NULL"])
        case .long: ("int8", ["0", "7", "9223372036854775807", "-9223372036854775808", "NULL"])
        case .real: ("float8", ["0", "1.5", "'NaN'", "'Infinity'", "NULL", "-1e300"])
        case .decimal: ("numeric", ["0", "1.1", "-99999999999999999999.5", "NULL"])
        case .string: (#"text COLLATE "C" NOT NULL"#, ["''", "'a'", "'A b'", "'7'", "'é{'", "'{\"k\": [1, \"a\"]}'", "'a,b'"])
        case .datetime: ("int8", ["639052877604813094", "NULL", "0", "3155378975999999999", "639052877604813095"])
        case .timespan: ("int8", ["0", "36000000000", "-9223372036854775808", "NULL"])
        case .guid: ("uuid", ["'74be27de-1e4e-49d9-b579-fe0b331d3642'", "NULL"])
        case .dynamic: ("jsonb", ["'[1, 2, \"a\"]'", "'{\"k\": [1, {\"k\": 2}]}'", "'\"text\"'", "NULL", "'1.5'", "'null'"])
        }
    }
}
