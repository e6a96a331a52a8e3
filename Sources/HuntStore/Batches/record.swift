public import SQLText

/// One batch: what one transaction of ingest stored.
public enum BatchRecord {
    /// The number of the batch that the current transaction is; a bigint.
    public static let current: SQLStatement = "SELECT harrier.current_batch()"

    public static func insert(
        _ id: Int64, tenant: TenantName, source: String, rows: Int64, duplicates: Int64, deadLetters: Int64
    ) -> SQLStatement {
        """
        INSERT INTO harrier.batch (id, tenant, source, rows, duplicates, dead_letters)
        VALUES (\(id), \(tenant.text), \(source), \(rows), \(duplicates), \(deadLetters))
        """
    }
}
