public import HuntModel
import HuntStore
public import Logging
public import PostgresClient
public import ServiceLifecycle
import Synchronization

/// Takes messages from the outbox and posts them, each at least once and under one id, until its endpoint has accepted it or
/// the schedule is exhausted. Any number of deliverers may run: a lease lets one of them make an attempt.
public struct Deliverer: Service {
    private let pool: PostgresPool
    private let client: HTTPClient
    private let settings: DelivererSettings
    private let clock: WallClock
    private let jitter: @Sendable () -> Double
    private let logger: Logger

    /// `control` logs in as the deliverer's role. `jitter` gives numbers in 0…1.
    public init(
        control: PostgresAddress, settings: DelivererSettings = DelivererSettings(), clock: WallClock = .system,
        jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) }, logger: Logger
    ) throws(DeliveryError) {
        pool = PostgresPool(address: control, applicationName: "harrier deliverer")
        client = try HTTPClient(policy: settings.addresses, certificateAuthorities: settings.certificateAuthorities)
        (self.settings, self.clock, self.jitter, self.logger) = (settings, clock, jitter, logger)
    }

    /// Until graceful shutdown, which lets the attempts in flight come to their end.
    public func run() async throws {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await bell.keepRinging(pool.address, poll: settings.poll, logger) }
            await answer(bell)
            group.cancelAll()
        }
        await pool.close()
    }

    private func answer(_ bell: Bell) async {
        let inFlight = InFlight()
        await withDiscardingTaskGroup { group in
            for await _ in bell.rings.cancelOnGracefulShutdown() {
                for attempt in await claim(upTo: settings.concurrency - inFlight.count) {
                    inFlight.add(1)
                    group.addTask {
                        await deliver(attempt)
                        inFlight.add(-1)
                        bell.ring()
                    }
                }
            }
        }
    }

    private func claim(upTo limit: Int) async -> [Attempt] {
        guard limit > 0 else { return [] }
        let leasedAt = ContinuousClock.now
        do {
            let leases = try await pool.withConnection { connection in
                try await Deliveries.claim(
                    limit: limit, perEndpoint: settings.perEndpoint, lease: settings.lease, on: connection)
            }
            return leases.map { Attempt(lease: $0, leasedAt: leasedAt, settings: settings) }
        } catch {
            if !Task.isCancelled { logger.warning("no deliveries could be claimed", metadata: ["error": "\(error)"]) }
            return []
        }
    }

    private func deliver(_ attempt: Attempt) async {
        guard let outcome = await attempt.make(over: client, at: clock.now()), outcome.result != .unanswered(.stopped) else { return }
        let decision = DeliveryDecision.after(
            outcome.result, attempt: attempt.lease.attempt, schedule: settings.schedule, jitter: jitter())
        log(attempt.lease, outcome.result, decision)
        await settle(attempt, outcome, decision)
    }

    /// Tried until the lease has surely lapsed; then the message is posted once more, and its id tells the receiver.
    private func settle(_ attempt: Attempt, _ outcome: Attempt.Outcome, _ decision: DeliveryDecision) async {
        while attempt.leasedAt.duration(to: .now) < settings.lease {
            do {
                try await pool.withConnection { connection in
                    _ = try await Deliveries.settle(
                        attempt.lease, outcome.result, latency: outcome.latency, decision, on: connection)
                }
                return
            } catch {
                logger.warning(
                    "a delivery could not be settled", metadata: ["delivery": "\(attempt.lease.id)", "error": "\(error)"])
            }
            guard (try? await Task.sleep(for: settings.poll)) != nil else { return }
        }
    }

    private func log(_ lease: DeliveryLease, _ result: AttemptResult, _ decision: DeliveryDecision) {
        logger.log(
            level: result.problem == nil ? .info : .notice, "delivery attempted",
            metadata: [
                "tenant": "\(lease.tenant)", "delivery": "\(lease.id)", "attempt": "\(lease.attempt)",
                "status": "\(result.status ?? 0)", "code": "\(result.problem?.rawValue ?? "")", "decision": "\(decision)",
            ])
    }
}

/// How many attempts are being made.
private final class InFlight: Sendable {
    private let attempts = Atomic(0)

    var count: Int { attempts.load(ordering: .relaxed) }
    func add(_ change: Int) { attempts.add(change, ordering: .relaxed) }
}
