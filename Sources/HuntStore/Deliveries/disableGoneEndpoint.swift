import SQLText

extension Deliveries {
    static func disableEndpoint(_ endpoint: Int64, because reason: String) -> SQLStatement {
        """
        UPDATE harrier.endpoint
        SET disabled_at = clock_timestamp(), disabled_because = \(reason)
        WHERE id = \(endpoint) AND disabled_at IS NULL
        """
    }
}
