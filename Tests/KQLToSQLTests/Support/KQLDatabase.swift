import Foundation
import HarrierTesting
import HuntModel
import PostgresClient
import SQLText

/// A database with the kql schema, shared by the tests of this target.
actor KQLDatabase {
    static let shared = KQLDatabase()

    private var database: Task<TestDatabase, any Error>?

    func connect() async throws -> PostgresConnection {
        let database = self.database ?? Task { try await Self.made() }
        self.database = database
        return try await database.value.connect()
    }

    private static func made() async throws -> TestDatabase {
        let database = try await TestDatabase.fresh()
        let connection = try await database.connect()
        for file in try FileManager.default.contentsOfDirectory(atPath: Package.root + "/sql/kql").sorted() {
            try await connection.script(String(contentsOfFile: Package.root + "/sql/kql/" + file, encoding: .utf8))
        }
        // A row's batch is its number modulo 3; batch 2 is not known.
        try await connection.script(
            """
            CREATE TABLE _batches (id bigint PRIMARY KEY, recorded bigint NOT NULL);
            INSERT INTO _batches VALUES (0, \(time("2026-01-30T09:00:00.1234560Z"))), (1, \(time("2026-01-30T10:00:00Z")));
            """)
        try await FixtureLookups.store(on: connection)
        await connection.close()
        return database
    }

    private static func time(_ text: String) -> Int64 { DateTime(iso8601: text)?.ticks ?? 0 }
}

/// An event table with rows, in the shape that storage gives it, in a temporary schema of one connection.
struct StoredTable {
    var name: String
    var columns: [Column]
    var rows: [[KQLValue]] = []
    /// Rows of one statement.
    private static let atOnce = 50

    func create(on connection: PostgresConnection) async throws {
        let columns = columns.map { "\(SQLIdentifier($0.name).quoted) \($0.type.storedType)" }.joined(separator: ", ")
        try await connection.execute(
            SQLStatement(
                trusted: """
                    CREATE TEMPORARY TABLE \(SQLIdentifier(name).quoted)
                    (_bucket smallint NOT NULL, _batch bigint NOT NULL, _identity bigint NOT NULL, \(columns))
                    """))
        try await connection.execute(
            #"CREATE TEMPORARY TABLE IF NOT EXISTS _devices ("DeviceName" text COLLATE "C" NOT NULL, "DeviceId" text COLLATE "C" NOT NULL)"#)
        for first in stride(from: 0, to: rows.count, by: Self.atOnce) {
            try await insert(first..<min(first + Self.atOnce, rows.count), into: SQLIdentifier(name), on: connection)
        }
        for row in rows { try await recordDevice(of: row, on: connection) }
    }

    /// As ingest does.
    func recordDevice(of row: [KQLValue], on connection: PostgresConnection) async throws {
        guard let id = self.columns.firstIndex(of: Column("DeviceId", .string)), let name = self.columns.firstIndex(of: Column("DeviceName", .string)) else { return }
        try await connection.execute("INSERT INTO _devices VALUES (\(bind: row[name].storedBind), \(bind: row[id].storedBind)) ON CONFLICT DO NOTHING")
    }

    /// Identities are scattered, so that none of them follows the order of insertion or of any column.
    func insert(_ numbers: Range<Int>, into table: SQLIdentifier, on connection: PostgresConnection) async throws {
        let device = columns.firstIndex { $0.name == "DeviceId" }
        let names = columns.map { SQLIdentifier($0.name).quoted }.joined(separator: ", ")
        var statement: SQLStatement = "INSERT INTO \(table) (_bucket, _batch, _identity, \(fragment: SQLStatement(trusted: names))) VALUES "
        for number in numbers {
            let identity = Int64(bitPattern: UInt64(number + 1) &* 0x9e37_79b9_7f4a_7c15)
            var bucket = DeviceBucket.of(identity: identity)
            if let device, case .string(let id) = rows[number][device] { bucket = DeviceBucket.of(id) }
            if number > numbers.lowerBound { statement.append(", ") }
            statement.append("(\(bind: .int2(bucket)), \(Int64(number % 3)), \(identity)")
            for value in rows[number] { statement.append(", \(bind: value.storedBind)") }
            statement.append(")")
        }
        try await connection.execute(statement)
    }
}

extension KQLType {
    var storedType: String {
        switch self {
        case .bool: "boolean"
        case .int: "int4"
        case .long, .datetime, .timespan: "int8"
        case .real: "float8"
        case .decimal: "numeric"
        case .string: #"text COLLATE "C""#
        case .guid: "uuid"
        case .dynamic: "jsonb"
        }
    }
}

extension KQLValue {
    fileprivate var storedBind: SQLBind {
        switch self {
        case .null(.string): .text("")
        case .null(.bool): .null(.bool)
        case .null(.int): .null(.int4)
        case .null(.long), .null(.datetime), .null(.timespan): .null(.int8)
        case .null(.real): .null(.float8)
        case .null(.decimal): .null(.numeric)
        case .null(.guid): .null(.uuid)
        case .null(.dynamic): .null(.jsonb)
        case .bool(let value): .bool(value)
        case .int(let value): .int4(value)
        case .long(let value): .int8(value)
        case .real(let value): .float8(value)
        case .decimal(let digits): .numeric(digits)
        case .string(let text): .text(text)
        case .datetime(let time): .int8(time.ticks)
        case .timespan(let span): .int8(span.ticks)
        case .guid(let text): .uuid(text)
        case .dynamic(let json): .jsonb(json)
        }
    }
}
