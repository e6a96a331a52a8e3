import ArgumentParser
import Foundation
import Logging
import Worker

struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "worker", abstract: "Run a worker: it takes shards from the queue and runs them.")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        LogSetup.bootstrap()
        let logger = Logger(label: "harrier.worker")
        try await Deployment.run(options) { deployment in
            let worker = WorkerService(
                stores: deployment.stores, name: ServiceName.own,
                settings: WorkerSettings(environment: ProcessInfo.processInfo.environment), logger: logger)
            try await ServiceRunner.run([worker], logger: logger)
        }
    }
}
