import HuntModel
import SQLText

extension Deliveries {
    static func log(_ lease: DeliveryLease, _ result: AttemptResult, latency: Duration) -> SQLStatement {
        """
        UPDATE harrier.delivery_attempt
        SET finished_at = clock_timestamp(), latency_ms = \(bind: .int4(Int32(clamping: Int(latency.seconds * 1000)))),
            status = \(bind: result.statusBind), error_code = \(nullable: result.problem?.rawValue), error_message = \(nullable: result.problem?.message)
        WHERE delivery = \(lease.id) AND epoch = \(lease.epoch)
        """
    }
}

extension AttemptResult {
    var statusBind: SQLBind { status.map { .int4(Int32(clamping: $0)) } ?? .null(.int4) }
}
