public import PostgresClient
import SQLText

/// The right to attempt one message once, until the lease lapses.
public struct DeliveryLease: Sendable {
    public let id: String
    public let tenant: String
    /// Every write of this attempt names it.
    public let epoch: Int32
    /// From 1.
    public let attempt: Int
    public let body: String
    public let endpoint: Int64
    public let url: String
    public let secret: [UInt8]
}

extension DeliveryLease: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(id) epoch \(epoch)" }
    public var customMirror: Mirror { Mirror(self, children: ["id": id, "epoch": epoch]) }
}

extension Deliveries {
    /// Leases up to `limit` due messages of all tenants, oldest first, at most `perEndpoint` of one endpoint in flight, so that
    /// a slow one does not hold up the others. Each is logged as an attempt before it is made. For deliverers.
    public static func claim(
        limit: Int, perEndpoint: Int, lease: Duration, on connection: PostgresConnection
    ) async throws(PostgresError) -> [DeliveryLease] {
        var leases: [DeliveryLease] = []
        for row in try await connection.rows(claim(limit: limit, perEndpoint: perEndpoint, lease: lease)) {
            leases.append(try DeliveryLease(row))
        }
        return leases
    }

    private static func claim(limit: Int, perEndpoint: Int, lease: Duration) -> SQLStatement {
        """
        WITH due AS (
            SELECT d.id
            FROM harrier.endpoint e
            CROSS JOIN LATERAL (
                SELECT d.id, d.due_at
                FROM harrier.delivery d
                WHERE d.endpoint = e.id AND d.state = 'pending' AND d.due_at <= clock_timestamp()
                  AND (d.leased_until IS NULL OR d.leased_until < clock_timestamp())
                ORDER BY d.due_at
                LIMIT greatest(0, \(perEndpoint) - (
                    SELECT count(*) FROM harrier.delivery f
                    WHERE f.endpoint = e.id AND f.state = 'pending' AND f.leased_until >= clock_timestamp()))
                FOR UPDATE SKIP LOCKED
            ) d
            WHERE e.disabled_at IS NULL AND (e.throttled_until IS NULL OR e.throttled_until <= clock_timestamp())
            ORDER BY d.due_at
            LIMIT \(limit)
        ), leased AS (
            UPDATE harrier.delivery d
            SET epoch = d.epoch + 1, attempts = d.attempts + 1, leased_until = clock_timestamp() + make_interval(secs => \(lease.seconds))
            FROM due
            WHERE d.id = due.id
            RETURNING d.id, d.tenant, d.epoch, d.attempts, d.body, d.endpoint
        ), logged AS (
            INSERT INTO harrier.delivery_attempt (delivery, epoch, tenant, started_at)
            SELECT id, epoch, tenant, clock_timestamp() FROM leased
        )
        SELECT l.id, l.tenant, l.epoch, l.attempts, l.body, l.endpoint, e.url, e.secret
        FROM leased l JOIN harrier.endpoint e ON e.id = l.endpoint
        """
    }
}

extension DeliveryLease {
    init(_ row: PostgresRow) throws(PostgresError) {
        id = try row.text(0)
        tenant = try row.text(1)
        epoch = try row.int4(2)
        attempt = Int(try row.int4(3))
        body = try row.text(4)
        endpoint = try row.int8(5)
        url = try row.text(6)
        secret = try row.bytea(7)
    }
}
