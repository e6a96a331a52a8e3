public import HuntStore
public import Logging
import PostgresClient
public import ServiceLifecycle

/// Looks after the leaves of all tenants: seals those that are over, seals again those that got late rows or grew old, drops what is retired or
/// past its retention, and fits the span of new leaves to what comes in.
///
/// Any number of these may run. A leaf is sealed under a lease, and everything else is one statement that finds nothing when another was first.
public struct MaintenanceService: Service {
    private let pool: PostgresPool
    private let round: MaintenanceRound
    private let interval: Duration
    private let logger: Logger

    /// `name` tells processes apart in leases: host and process.
    public init(stores: Stores, name: String, settings: MaintenanceSettings = MaintenanceSettings(), logger: Logger) {
        pool = stores.pool(.events, as: .maintainer, applicationName: "harrier maintenance", limit: settings.concurrency * 5 + 1)
        round = MaintenanceRound(pool: pool, name: name, settings: settings, logger: logger)
        interval = settings.interval
        self.logger = logger
    }

    /// Until graceful shutdown, which breaks off what is being sealed; nothing of it is lost, and another will begin anew.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await round.run()
                try? await Task.sleep(for: interval)
            }
        }
        await pool.close()
    }
}
