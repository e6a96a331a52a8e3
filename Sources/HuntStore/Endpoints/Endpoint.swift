public import HuntModel
import PostgresClient

/// Where a tenant's messages are posted to. Its secret is not part of it: only the deliverer reads that.
public struct Endpoint: Sendable, Hashable {
    public let id: Int64
    public let name: String
    public let url: String
    public let createdAt: DateTime
    /// Disabled by its owner or by a 410; its messages are kept until it is enabled.
    public let disabledAt: DateTime?
    public let disabledBecause: String?
    /// It asked for quiet until then.
    public let throttledUntil: DateTime?
}

/// Statements over endpoints, for the operator of one tenant.
public enum Endpoints {}

extension Endpoint {
    /// Columns: id, name, url, created_at, disabled_at, disabled_because, throttled_until.
    init(_ row: PostgresRow) throws(PostgresError) {
        id = try row.int8(0)
        name = try row.text(1)
        url = try row.text(2)
        createdAt = DateTime(clampingTicks: try row.ticks(3))
        disabledAt = try row.ticksOrNull(4).map(DateTime.init(clampingTicks:))
        disabledBecause = try row.textOrNull(5)
        throttledUntil = try row.ticksOrNull(6).map(DateTime.init(clampingTicks:))
    }
}
