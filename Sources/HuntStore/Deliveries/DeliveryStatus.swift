public import HuntModel
import PostgresClient

/// A message and how far it has come, as an operator sees it.
public struct DeliveryStatus: Sendable, Hashable {
    public let id: String
    public let endpoint: String
    public let deviceName: String
    public let timeline: Int64
    public let revision: Int
    public let state: DeliveryState
    /// Kept because its endpoint is disabled.
    public let isHeld: Bool
    public let attempts: Int
    /// When it is tried next, while it is pending.
    public let dueAt: DateTime
    public let lastStatus: Int?
    public let lastError: String?
    public let createdAt: DateTime
    public let deliveredAt: DateTime?
}

extension DeliveryStatus {
    /// Columns as ``Deliveries/list`` selects them.
    init(_ row: PostgresRow) throws(PostgresError) {
        id = try row.text(0)
        endpoint = try row.text(1)
        deviceName = try row.text(2)
        timeline = try row.int8(3)
        revision = Int(try row.int4(4))
        state = DeliveryState(rawValue: try row.text(5)) ?? .pending
        isHeld = try row.bool(6)
        attempts = Int(try row.int4(7))
        dueAt = DateTime(clampingTicks: try row.ticks(8))
        lastStatus = try row.int4OrNull(9).map(Int.init)
        lastError = try row.textOrNull(10)
        createdAt = DateTime(clampingTicks: try row.ticks(11))
        deliveredAt = try row.ticksOrNull(12).map(DateTime.init(clampingTicks:))
    }
}
