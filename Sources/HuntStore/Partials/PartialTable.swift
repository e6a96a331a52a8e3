public import HuntModel
public import PostgresClient
public import SQLText

/// The table in the work database that holds the partial rows of one step of a run, each under (shard, epoch).
public enum PartialTable {
    public static func name(run: Int64, step: Int) -> String { "p_\(run)_\(step)" }

    /// The run that a table of that name belongs to; nil for any other name.
    public static func run(of name: String) -> Int64? {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        return words.count == 3 && words[0] == "p" ? Int64(words[1]) : nil
    }

    public static func identifier(_ name: String, tenant: TenantName) -> SQLIdentifier { SQLIdentifier(tenant.schema, name) }

    /// Made when it is missing.
    public static func open(
        _ name: String, columns: [Column], tenant: String, on work: PostgresConnection
    ) async throws(PostgresError) {
        try await work.execute(
            "SELECT harrier.open_partials(\(tenant), \(name), \(columns.map(\.name)), \(columns.map(\.type.rawValue)))")
    }

    /// Takes back what an attempt wrote.
    public static func remove(
        shard: Int64, epoch: Int32, from table: SQLIdentifier, on work: PostgresConnection
    ) async throws(PostgresError) {
        try await work.execute("DELETE FROM \(table) WHERE _shard = \(shard) AND _epoch = \(epoch)")
    }
}
