import HuntModel
import HuntStore

/// One attempt to deliver one message: signed at the moment it is sent, and sent only while its lease surely holds.
struct Attempt: Sendable {
    let lease: DeliveryLease
    /// Taken before the lease was, so that the lease lasts at least as long from here.
    let leasedAt: ContinuousClock.Instant
    let settings: DelivererSettings

    struct Outcome: Sendable {
        let result: AttemptResult
        let latency: Duration
    }

    /// Nil when it came too late: the lease could lapse before the answer, and another deliverer send the same.
    func make(over client: HTTPClient, at time: Int64) async -> Outcome? {
        guard leasedAt.duration(to: .now) + settings.timeout < settings.lease else { return nil }
        do throws(DeliveryError) {
            let post = try post(at: time)
            let start = ContinuousClock.now
            let result = await client.send(post)
            return Outcome(result: result, latency: start.duration(to: .now))
        } catch {
            return Outcome(result: .unanswered(error.code), latency: .zero)
        }
    }

    private func post(at time: Int64) throws(DeliveryError) -> HTTPPost {
        guard let secret = WebhookSecret(bytes: lease.secret) else { throw DeliveryError(.invalidSecret) }
        let message = WebhookMessage(id: lease.id, timestamp: time, body: [UInt8](lease.body.utf8))
        return message.post(to: try EndpointURL(lease.url), signedBy: secret, timeout: settings.timeout)
    }
}
