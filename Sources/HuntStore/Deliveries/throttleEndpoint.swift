import SQLText

extension Deliveries {
    static func throttleEndpoint(_ endpoint: Int64, for quiet: Duration) -> SQLStatement {
        """
        UPDATE harrier.endpoint
        SET throttled_until = greatest(throttled_until, clock_timestamp() + make_interval(secs => \(quiet.seconds)))
        WHERE id = \(endpoint)
        """
    }
}
