public import SQLText

/// What one batch added to one heap. A heap's rows are the sum of its landings.
public enum Landing {
    /// `first` and `last` event time in ticks; nil in a snapshot. `rows` is above zero.
    public static func insert(_ tenant: TenantName, heap: String, batch: Int64, rows: Int64, first: Int64?, last: Int64?) -> SQLStatement {
        """
        INSERT INTO harrier.landing (tenant, heap, batch, rows, first, last)
        VALUES (\(tenant.text), \(heap), \(batch), \(rows), \(nullable: first), \(nullable: last))
        """
    }
}
