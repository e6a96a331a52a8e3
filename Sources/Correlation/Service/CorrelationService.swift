import EventStore
public import HuntStore
public import Logging
import PostgresClient
public import ServiceLifecycle

/// Correlates runs as they come to it, one at a time. Any number of these may run: a lease gives a run to one of them.
public struct CorrelationService: Service {
    private let control: PostgresPool
    private let events: PostgresPool
    private let work: PostgresPool
    private let coverage: CoverageReader
    private let settings: CorrelationSettings
    private let logger: Logger

    public init(stores: Stores, settings: CorrelationSettings = CorrelationSettings(), logger: Logger) {
        control = stores.pool(.control, as: .coordinator, applicationName: "harrier correlation", limit: 2)
        events = stores.pool(.events, as: .coordinator, applicationName: "harrier correlation", limit: 1)
        work = stores.pool(.work, as: .coordinator, applicationName: "harrier correlation", limit: 1)
        coverage = CoverageReader(events: events, work: work)
        self.settings = settings
        self.logger = logger
    }

    /// Until graceful shutdown, which lets the run in hand come to its end.
    public func run() async throws {
        let calls = RunCalls()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await calls.keepCalling(control.address, poll: settings.poll, logger) }
            for await _ in calls.stream.cancelOnGracefulShutdown() { await correlateAll() }
            group.cancelAll()
        }
        for pool in [control, events, work] { await pool.close() }
    }

    private func correlateAll() async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled, await correlateNext() {}
    }

    /// Correlates the next waiting run. False when there is none, or it could not be tried.
    func correlateNext() async -> Bool {
        do {
            let lease = try await control.withConnection { try await Timelines.claim(lease: settings.lease, on: $0) }
            guard let lease else { return false }
            return await correlate(lease)
        } catch {
            if !Task.isCancelled { logger.warning("no run could be claimed", metadata: ["error": "\(error)"]) }
            return false
        }
    }

    private func correlate(_ lease: CorrelationLease) async -> Bool {
        do {
            guard lease.epoch <= settings.attempts else { throw CorrelationError(.exhausted, "given up after \(settings.attempts) attempts") }
            let correlation = RunCorrelation(lease: lease, control: control, coverage: coverage, leaseLength: settings.lease)
            let changes = try await correlation.perform()
            logger.info("run correlated", metadata: ["run": "\(lease.run)", "tenant": "\(lease.tenant)", "timelines": "\(changes.count)"])
        } catch let error as CorrelationError where error.code != .lostLease {
            await giveUp(lease, error)
        } catch {
            // The lease lapses, and the run is tried again.
            logger.warning("a run could not be correlated", metadata: ["run": "\(lease.run)", "error": "\(error)"])
            return false
        }
        return true
    }

    private func giveUp(_ lease: CorrelationLease, _ error: CorrelationError) async {
        logger.error("correlation failed", metadata: ["run": "\(lease.run)", "error": "\(error)"])
        do {
            try await control.withConnection {
                try await Timelines.fail(lease, code: error.code.rawValue, message: error.message, on: $0)
            }
        } catch {
            logger.warning("a failed run could not be ended", metadata: ["run": "\(lease.run)", "error": "\(error)"])
        }
    }
}

/// How correlation works.
public struct CorrelationSettings: Sendable {
    /// A run belongs to its correlator so long; it is lengthened while the work goes on.
    public var lease = Duration.seconds(60)
    /// How often to look without having been told.
    public var poll = Duration.seconds(2)
    /// After so many a run fails.
    public var attempts: Int32 = 10

    public init() {}
}
