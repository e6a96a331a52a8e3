public import HuntModel
import Synchronization

/// A receiver of webhooks on loopback, for trying out and for tests: it believes only what is signed and timely, keeps
/// what it was sent, and answers 204 or what it was told to answer.
public final class WebhookReceiver: Sendable {
    /// A message and whether it was believed.
    public struct Arrival: Sendable, Hashable {
        public let message: WebhookMessage?
        public let refusal: WebhookVerifier.Refusal?
    }

    private struct State {
        var secrets: [WebhookSecret] = []
        var answers: [ReceiverAnswer] = []
        var arrivals: [Arrival] = []
    }

    /// Every arrival in its order, for one reader.
    public let arrivals: AsyncStream<Arrival>

    private let listener: LoopbackListener
    private let continuation: AsyncStream<Arrival>.Continuation
    private let state = Mutex(State())
    private let clock: WallClock

    /// Listens at once. Throws `DLV019` when it cannot.
    public init(port: UInt16 = 0, clock: WallClock = .system) throws(DeliveryError) {
        listener = try LoopbackListener(port: port)
        (arrivals, continuation) = AsyncStream.makeStream()
        self.clock = clock
        listener.start { [weak self] in self?.serve(ReceiverConnection(descriptor: $0)) }
    }

    deinit { stop() }

    public var port: UInt16 { listener.port }
    public var url: String { "http://127.0.0.1:\(port)/" }

    /// Everything that has arrived.
    public var received: [Arrival] { state.withLock { $0.arrivals } }

    /// Believes messages signed by `secret` from now on, besides those before it.
    public func trust(_ secret: WebhookSecret) { state.withLock { $0.secrets.append(secret) } }

    /// What the next genuine messages are answered, one each; after them 204 again.
    public func answer(_ answers: ReceiverAnswer...) { state.withLock { $0.answers += answers } }

    public func stop() {
        listener.stop()
        continuation.finish()
    }

    private func serve(_ connection: ReceiverConnection) {
        guard let request = ReceivedRequest(reading: connection.read) else { return connection.send(.status(400)) }
        let arrival = judge(request)
        let answer = note(arrival)
        continuation.yield(arrival)
        connection.send(answer)
    }

    private func judge(_ request: ReceivedRequest) -> Arrival {
        let verifier = WebhookVerifier(secrets: state.withLock { $0.secrets })
        do {
            let message = try verifier.verify(headers: request.headers, body: request.body, now: clock.now())
            return Arrival(message: message, refusal: nil)
        } catch {
            return Arrival(message: nil, refusal: error)
        }
    }

    private func note(_ arrival: Arrival) -> ReceiverAnswer {
        state.withLock { state in
            state.arrivals.append(arrival)
            if arrival.message == nil { return .status(401) }
            return state.answers.isEmpty ? .accepted : state.answers.removeFirst()
        }
    }
}
