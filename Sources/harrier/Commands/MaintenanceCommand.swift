import ArgumentParser
import Foundation
import Logging
import Maintenance

struct MaintenanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance",
        abstract: "Run the service that seals, reseals and drops partitions.",
        discussion: """
            Any number of these may run. Settings, in the environment:

              HARRIER_MAINTENANCE_INTERVAL  seconds between two looks (60)
              HARRIER_SEAL_LEAVES           partitions sealed at once (2)
              HARRIER_SEAL_QUIET            seconds without a new row before one is sealed (600)
              HARRIER_SEAL_LEASE            seconds after which a dead sealer's partition is anybody's (60)
              HARRIER_DROP_GRACE            seconds before what was replaced is dropped (300)
              HARRIER_ZSTD_AFTER_DAYS       age at which partitions are written with zstd; 0: never (30)
            """)
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        LogSetup.bootstrap()
        let logger = Logger(label: "harrier.maintenance")
        try await Deployment.run(options) { deployment in
            let service = MaintenanceService(
                stores: deployment.stores, name: ServiceName.own,
                settings: MaintenanceSettings(environment: ProcessInfo.processInfo.environment), logger: logger)
            try await ServiceRunner.run([service], logger: logger)
        }
    }
}
