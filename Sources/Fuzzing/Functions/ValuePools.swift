public import PostgresClient
import SQLText

/// The values of a seed, in this process and as temporary tables of a connection: `fuzz_<n>` (id, value), some values being null.
public struct ValuePools: Sendable {
    let seed: UInt64
    private let pools: [String: Pool]

    struct Pool: Sendable {
        var table: String
        /// Null is none of them.
        var values: [String]
        /// Rows of the table, with those that hold null.
        var rows: Int
    }

    /// Types of which no values are known: functions that take one cannot be called.
    public let unknown: Set<String>

    /// Makes the tables, and makes the connection work as a role that owns nothing and may read them.
    public init(seed: UInt64, for functions: [DatabaseFunction], on connection: PostgresConnection) async throws {
        self.seed = seed
        var (pools, unknown): ([String: Pool], Set<String>) = ([:], [])
        for type in Set(functions.flatMap(\.types)).sorted() {
            guard let values = HostileValues(seed: seed).values(of: type) else {
                unknown.insert(type)
                continue
            }
            let pool = Pool(table: "fuzz_\(pools.count)", values: values, rows: values.count + values.count / 20)
            try await pool.create(of: type, on: connection)
            pools[type] = pool
        }
        self.pools = pools
        self.unknown = unknown
        try await connection.execute("CREATE ROLE harrier_fuzz", ignoring: "42710")
        try await connection.script(pools.values.map { "GRANT SELECT ON \($0.table) TO harrier_fuzz;" }.joined() + "SET ROLE harrier_fuzz;")
    }

    func pool(of type: String) -> Pool { pools[type] ?? Pool(table: "", values: [], rows: 1) }
}

extension ValuePools.Pool {
    fileprivate func create(of type: String, on connection: PostgresConnection) async throws {
        try await connection.execute(SQLStatement(trusted: "CREATE TEMPORARY TABLE \(table) (id bigint NOT NULL, value \(type))"))
        var fill = SQLStatement(trusted: "INSERT INTO \(table) SELECT u.place - 1, u.value::\(type) FROM unnest(")
        fill.append("\(values)::text[]) WITH ORDINALITY AS u(value, place)")
        try await connection.execute(fill)
        try await connection.execute(SQLStatement(trusted: "INSERT INTO \(table) SELECT generate_series(\(values.count), \(rows - 1)), NULL"))
        try await connection.execute(SQLStatement(trusted: "ANALYZE \(table)"))
    }
}

extension PostgresConnection {
    fileprivate func execute(_ statement: SQLStatement, ignoring state: String) async throws {
        do {
            try await execute(statement)
        } catch {
            guard error.sqlState == state else { throw error }
        }
    }
}
