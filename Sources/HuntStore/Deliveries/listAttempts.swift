public import HuntModel
public import PostgresClient
import SQLText

/// One attempt to deliver a message.
public struct DeliveryAttempt: Sendable, Hashable {
    public let epoch: Int
    public let startedAt: DateTime
    /// Nil while it runs, and for good when its deliverer died: then the message may have arrived.
    public let finishedAt: DateTime?
    public let latencyMilliseconds: Int?
    public let status: Int?
    public let errorCode: String?
    public let errorMessage: String?
}

extension Deliveries {
    /// Every attempt of a message, in their order.
    public static func attempts(of id: String, tenant: String, on connection: PostgresConnection) async throws -> [DeliveryAttempt] {
        try await connection.transaction(asTenant: tenant, .readOnly) { connection in
            try await connection.rows(selectAttempts(of: id, tenant: tenant)).map { try DeliveryAttempt($0) }
        }
    }

    private static func selectAttempts(of id: String, tenant: String) -> SQLStatement {
        """
        SELECT epoch, started_at, finished_at, latency_ms, status, error_code, error_message
        FROM harrier.delivery_attempt
        WHERE delivery = \(id) AND tenant = \(tenant)
        ORDER BY epoch
        """
    }
}

extension DeliveryAttempt {
    init(_ row: PostgresRow) throws(PostgresError) {
        epoch = Int(try row.int4(0))
        startedAt = DateTime(clampingTicks: try row.ticks(1))
        finishedAt = try row.ticksOrNull(2).map(DateTime.init(clampingTicks:))
        latencyMilliseconds = try row.int4OrNull(3).map(Int.init)
        status = try row.int4OrNull(4).map(Int.init)
        errorCode = try row.textOrNull(5)
        errorMessage = try row.textOrNull(6)
    }
}
