import HuntModel
import SQLText

extension Deliveries {
    static func markFailed(_ lease: DeliveryLease, _ result: AttemptResult) -> SQLStatement {
        """
        UPDATE harrier.delivery
        SET state = 'failed', leased_until = NULL, last_status = \(bind: result.statusBind), last_error = \(nullable: result.problem?.message)
        WHERE id = \(lease.id) AND epoch = \(lease.epoch) AND state = 'pending'
        """
    }
}
