import HuntModel
public import HuntStore
public import Logging
import PostgresClient
public import ServiceLifecycle

/// Takes shards from the queue and runs them. Any number of these may run, anywhere; it knows nothing of the compiler.
///
/// The protocol, in one place. A claim gives a shard a new epoch and a lease. Partial rows are committed under (shard, epoch), *then* the
/// shard is marked done where that epoch still holds. Merges read the epochs that are marked, so an attempt that came too late
/// counts for nothing, whenever it wakes. A lease that lapses is returned by the coordinator.
public struct WorkerService: Service {
    private let name: String
    private let control: PostgresPool
    private let heartbeats: PostgresPool
    private let runner: ShardRunner
    private let settings: WorkerSettings
    private let logger: Logger
    private let held = HeldLeases()

    /// `name` tells workers apart in lists: host and process.
    public init(stores: Stores, name: String, settings: WorkerSettings = WorkerSettings(), logger: Logger) {
        func pool(_ database: StoreDatabase, _ limit: Int) -> PostgresPool {
            stores.pool(database, as: .worker, applicationName: "harrier worker", limit: limit)
        }
        self.name = name
        self.settings = settings
        self.logger = logger
        control = pool(.control, settings.concurrency + 1)
        heartbeats = pool(.control, 1)
        runner = ShardRunner(
            // A shard over sealed rows runs its statement in work and writes its rows there, side by side.
            control: control, events: pool(.events, settings.concurrency), work: pool(.work, 2 * settings.concurrency),
            settings: settings, logger: logger)
    }

    /// Until graceful shutdown, which breaks off what is running and gives its shards back.
    public func run() async throws {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await bell.keepRinging(for: [Shards.channel], at: control.address, poll: settings.poll) { error in
                    logger.warning("not listening for shards", metadata: ["error": "\(error)"])
                }
            }
            group.addTask { await held.keep(lease: settings.lease, every: settings.heartbeat, over: heartbeats) }
            await answer(bell)
            group.cancelAll()
        }
        await heartbeats.close()
        await runner.close()
    }

    private func answer(_ bell: Bell) async {
        await withDiscardingTaskGroup { group in
            for await _ in bell.rings.cancelOnGracefulShutdown() {
                for shard in await claim(upTo: settings.concurrency - held.count) {
                    let attempt = held.begin(shard)
                    group.addTask {
                        await runner.run(attempt)
                        held.end(attempt)
                        bell.ring()
                    }
                }
            }
            held.interruptAll(.stopping)
        }
    }

    private func claim(upTo limit: Int) async -> [LeasedShard] {
        guard limit > 0 else { return [] }
        do {
            return try await control.withConnection {
                try await Shards.claim(upTo: limit, for: name, lease: settings.lease, on: $0)
            }
        } catch {
            if !Task.isCancelled { logger.warning("no shards could be claimed", metadata: ["error": "\(error)"]) }
            return []
        }
    }
}
