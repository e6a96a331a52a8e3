import ArgumentParser
import Coordinator
import Correlation
import Foundation
import Logging

struct CoordinatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinator",
        abstract: "Run the service that plans runs and correlates findings. Several may run: one leads.")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        LogSetup.bootstrap()
        let logger = Logger(label: "harrier.coordinator")
        try await Deployment.run(options) { deployment in
            let coordinator = CoordinatorService(
                stores: deployment.stores, name: ServiceName.own,
                settings: CoordinatorSettings(environment: ProcessInfo.processInfo.environment), logger: logger
            ) { step, clock, lookups in try StepCompilation.compile(step, clock: clock, lookups: lookups) }
            let correlation = CorrelationService(stores: deployment.stores, logger: logger)
            try await ServiceRunner.run([coordinator, correlation], logger: logger)
        }
    }
}
