public import HuntModel
public import PostgresClient
import SQLText

extension Deliveries {
    /// Logs what came of an attempt and does what was decided, in one transaction. False when the lease had passed to another
    /// attempt: then only the log is written.
    @discardableResult
    public static func settle(
        _ lease: DeliveryLease, _ result: AttemptResult, latency: Duration, _ decision: DeliveryDecision,
        on connection: PostgresConnection
    ) async throws -> Bool {
        try await connection.transaction { connection in
            try await connection.execute(log(lease, result, latency: latency))
            guard try await connection.execute(apply(decision, to: lease, result)) == 1 else { return false }
            if let consequence = consequence(of: decision, for: lease) { try await connection.execute(consequence) }
            return true
        }
    }

    private static func apply(_ decision: DeliveryDecision, to lease: DeliveryLease, _ result: AttemptResult) -> SQLStatement {
        switch decision {
        case .delivered: markDelivered(lease, result)
        case .retry(let delay, _): scheduleRetry(lease, result, after: delay)
        case .disableEndpoint: scheduleRetry(lease, result, after: .zero)
        case .failed: markFailed(lease, result)
        }
    }

    /// What the endpoint, rather than the message, gets from it.
    private static func consequence(of decision: DeliveryDecision, for lease: DeliveryLease) -> SQLStatement? {
        switch decision {
        case .disableEndpoint(let reason): disableEndpoint(lease.endpoint, because: reason)
        case .retry(_, let quiet?): throttleEndpoint(lease.endpoint, for: quiet)
        case .retry, .delivered, .failed: nil
        }
    }
}
