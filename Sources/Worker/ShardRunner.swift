import EventStore
import HuntModel
import HuntStore
import Logging
import PostgresClient

/// Runs one attempt to its end: done, failed, given back, or lost.
struct ShardRunner: Sendable {
    let control: PostgresPool
    let work: PostgresPool
    let reader: EventReader
    private let events: PostgresPool
    let settings: WorkerSettings
    let logger: Logger
    private let steps = CompiledSteps()

    init(control: PostgresPool, events: PostgresPool, work: PostgresPool, settings: WorkerSettings, logger: Logger) {
        self.control = control
        self.events = events
        self.work = work
        reader = EventReader(events: events, work: work, limits: settings.copyLimits)
        self.settings = settings
        self.logger = logger
    }

    func run(_ attempt: Attempt) async {
        do {
            try await attempt.interruptible { try await execute(attempt) }
        } catch Interruption.stopping {
            await giveBack(attempt.shard)
        } catch Interruption.leaseLost {
            logger.notice("lease lost", metadata: metadata(attempt.shard))
        } catch {
            // A task that was cancelled can do nothing more; then, too, the lease lapses.
            if !Task.isCancelled { await record(error, attempt.shard) }
        }
    }

    func close() async {
        for pool in [control, events, work] { await pool.close() }
    }

    private func execute(_ attempt: Attempt) async throws {
        let inputs = try await steps.inputs(of: attempt.shard, over: control)
        switch attempt.shard.kind {
        case .scan: try await ScanShard(attempt: attempt, inputs: inputs, runner: self).perform()
        case .merge: try await MergeShard(attempt: attempt, inputs: inputs, runner: self).perform()
        }
    }

    private func giveBack(_ shard: LeasedShard) async {
        do {
            try await control.withConnection { try await Shards.release(shard, on: $0) }
        } catch {
            logger.warning("a shard could not be given back; its lease will lapse", metadata: metadata(shard, error))
        }
    }

    /// Without a database nothing can be recorded; then the lease lapses.
    private func record(_ error: any Error, _ shard: LeasedShard) async {
        let failure = ShardFailure(error, of: shard.kind)
        let fate = settings.retries.fate(ofAttempt: Int(shard.attempt), lasting: failure.isLasting)
        logger.warning("a shard failed", metadata: metadata(shard, error).merging(["fate": "\(fate)"]) { first, _ in first })
        do {
            try await control.withConnection { try await Shards.fail(shard, fate: fate, because: failure.error, on: $0) }
        } catch {
            logger.warning("a failure could not be recorded", metadata: metadata(shard, error))
        }
    }

    private func metadata(_ shard: LeasedShard, _ error: (any Error)? = nil) -> Logger.Metadata {
        var metadata: Logger.Metadata = [
            "tenant": "\(shard.tenant)", "run": "\(shard.run)", "step": "\(shard.step)", "shard": "\(shard.id)",
            "epoch": "\(shard.epoch)",
        ]
        if let error { metadata["error"] = "\(error)" }
        return metadata
    }
}
