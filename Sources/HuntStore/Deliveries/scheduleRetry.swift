import HuntModel
import SQLText

extension Deliveries {
    static func scheduleRetry(_ lease: DeliveryLease, _ result: AttemptResult, after delay: Duration) -> SQLStatement {
        """
        UPDATE harrier.delivery
        SET due_at = clock_timestamp() + make_interval(secs => \(delay.seconds)), leased_until = NULL,
            last_status = \(bind: result.statusBind), last_error = \(nullable: result.problem?.message)
        WHERE id = \(lease.id) AND epoch = \(lease.epoch) AND state = 'pending'
        """
    }
}
