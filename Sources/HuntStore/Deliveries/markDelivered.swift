import HuntModel
import SQLText

extension Deliveries {
    static func markDelivered(_ lease: DeliveryLease, _ result: AttemptResult) -> SQLStatement {
        """
        UPDATE harrier.delivery
        SET state = 'delivered', delivered_at = clock_timestamp(), leased_until = NULL, last_error = NULL,
            last_status = \(bind: result.statusBind)
        WHERE id = \(lease.id) AND epoch = \(lease.epoch) AND state = 'pending'
        """
    }
}
