public import PostgresClient
import SQLText

/// One table of partial rows that lies in the work database.
public struct StoredPartials: Sendable, Hashable {
    public let tenant: String
    public let name: String
}

extension PartialTable {
    /// All there are.
    public static func list(on work: PostgresConnection) async throws -> [StoredPartials] {
        try await work.rows("SELECT tenant, name FROM harrier.partials()")
            .map { StoredPartials(tenant: try $0.text(0), name: try $0.text(1)) }
    }

    /// Gives up after `patience`: a worker that froze may hold the table, and nobody shall wait behind the one who waits for it.
    public static func drop(
        _ table: StoredPartials, patience: Duration = .milliseconds(500), on work: PostgresConnection
    ) async throws {
        try await work.transaction { work in
            try await work.script("SET LOCAL lock_timeout = \(max(1, patience.wholeMilliseconds))")
            try await work.execute("SELECT harrier.drop_partials(\(table.tenant), \(table.name))")
        }
    }
}

extension Runs {
    /// Of `ids`, the runs that still need their partial rows. As the coordinator.
    public static func needingPartials(_ ids: [Int64], on connection: PostgresConnection) async throws -> Set<Int64> {
        let rows = try await connection.rows(
            "SELECT id FROM harrier.run WHERE id = ANY (\(ids)) AND state IN ('submitted', 'running')")
        return Set(try rows.map { try $0.int8(0) })
    }
}
