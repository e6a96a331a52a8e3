import HuntModel
public import HuntStore
public import Logging
import PostgresClient
public import ServiceLifecycle

/// Moves runs from their submission to their correlation. Any number of these may run: one leads, the others stand by.
///
/// It keeps nothing in memory that matters. Every look at the database begins with the lease of leadership; every write names the
/// term under which it was decided.
public struct CoordinatorService: Service {
    private let holder: String
    private let control: PostgresPool
    private let events: PostgresPool
    private let work: PostgresPool
    private let settings: CoordinatorSettings
    private let compile: StepCompiler
    private let logger: Logger

    /// `name` tells coordinators apart in lists: host and process.
    public init(
        stores: Stores, name: String, settings: CoordinatorSettings = CoordinatorSettings(), logger: Logger,
        compile: @escaping StepCompiler
    ) {
        func pool(_ database: StoreDatabase) -> PostgresPool {
            stores.pool(database, as: .coordinator, applicationName: "harrier coordinator", limit: 2)
        }
        // Two that think they are the same would both lead.
        holder = "\(name)#\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        (control, events, work) = (pool(.control), pool(.events), pool(.work))
        self.settings = settings
        self.compile = compile
        self.logger = logger
    }

    /// Until graceful shutdown, which lets a standby take over at once.
    public func run() async throws {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await bell.keepRinging(for: [Runs.channel], at: control.address, poll: settings.poll) { error in
                    logger.warning("not listening for runs", metadata: ["error": "\(error)"])
                }
            }
            let term = await lead(bell)
            await giveUp(term)
            group.cancelAll()
        }
        for pool in [control, events, work] { await pool.close() }
    }

    /// Returns the term it led last.
    private func lead(_ bell: Bell) async -> Int64? {
        var term: Int64?
        var swept: ContinuousClock.Instant?
        for await _ in bell.rings.cancelOnGracefulShutdown() {
            let taken = await takeLeadership()
            if taken != term { logger.info(taken == nil ? "standing by" : "leading", metadata: ["term": "\(taken ?? 0)"]) }
            term = taken
            guard let taken else { continue }
            await lookAround(term: taken)
            if swept.map({ $0.duration(to: .now) > settings.sweep }) ?? true {
                await PartialSweep(control: control, work: work, logger: logger).dropLeftovers()
                swept = .now
            }
        }
        return term
    }

    private func takeLeadership() async -> Int64? {
        do {
            return try await control.withConnection { try await Leadership.take(holder: holder, lease: settings.lease, on: $0) }
        } catch {
            logger.warning("no leadership without a database", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func giveUp(_ term: Int64?) async {
        guard let term else { return }
        try? await control.withConnection { try await Leadership.giveUp(holder: holder, term: term, on: $0) }
    }

    /// Returns lapsed leases, then moves every run that can move. A run in trouble holds up no other.
    private func lookAround(term: Int64) async {
        let mover = RunMover(
            control: control, events: events, work: work, settings: settings, compile: compile, term: term, logger: logger)
        var renewed = ContinuousClock.now
        do {
            let lapsed = try await control.withConnection { try await Shards.reclaim(settings.retries, term: term, on: $0) }
            if lapsed > 0 { logger.notice("leases lapsed", metadata: ["shards": "\(lapsed)"]) }
            for run in try await control.withConnection({ try await Runs.unfinished(on: $0) }) {
                if renewed.duration(to: .now) > settings.lease / 3 {
                    guard await takeLeadership() == term else { return }
                    renewed = .now
                }
                guard await move(run, mover) else { return }
            }
        } catch {
            logger.warning("the queue could not be read", metadata: ["error": "\(error)"])
        }
    }

    /// False when another coordinator leads.
    private func move(_ run: Int64, _ mover: RunMover) async -> Bool {
        do {
            try await mover.moveOn(run)
        } catch let error as QueueError where error.code == .leadershipLost {
            return false
        } catch let error as PostgresError where error.isLasting {
            await end(run, error, mover)
        } catch {
            logger.warning("a run could not be moved", metadata: ["run": "\(run)", "error": "\(error)"])
        }
        return true
    }

    /// What the database refuses, it will refuse again.
    private func end(_ run: Int64, _ error: PostgresError, _ mover: RunMover) async {
        logger.error("a run cannot be moved", metadata: ["run": "\(run)", "error": "\(error)"])
        do {
            try await mover.refuse(
                run, code: .compiledForm, message: "the database refused its plan (SQLSTATE \(error.sqlState ?? ""))")
        } catch {
            logger.warning("a run could not be ended", metadata: ["run": "\(run)", "error": "\(error)"])
        }
    }
}

extension PostgresError {
    /// The statement or its data is wrong, or a name does not exist: another attempt fares no better.
    fileprivate var isLasting: Bool { ["22", "3F", "42"].contains(sqlState?.prefix(2)) }
}
