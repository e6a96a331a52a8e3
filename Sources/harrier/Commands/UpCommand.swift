import ArgumentParser
import Logging

struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Run everything: the private PostgreSQL where no server is named, coordinator, workers, deliverer, maintenance.",
        discussion: "Services are processes of their own; one that dies is started again. Ctrl-C stops them all.")
    @OptionGroup var options: GlobalOptions
    @Option(help: "Worker processes.") var workers = 2

    func validate() throws {
        guard (1...256).contains(workers) else { throw ValidationError("--workers is a number from 1 to 256.") }
    }

    func run() async throws {
        LogSetup.bootstrap()
        let logger = Logger(label: "harrier.up")
        let workers = workers
        try await Deployment.run(options) { deployment in
            let supervisor = Supervisor(
                Supervisor.all(workers: workers, environment: deployment.environment) + [Supervisor.maintenance(deployment.environment)], log: nil, logger: logger)
            try await ServiceRunner.run([supervisor], logger: logger)
        }
    }
}

extension Supervisor {
    /// A coordinator, a deliverer and so many workers.
    static func all(workers: Int, environment: [String: String]) -> [Child] {
        [Child(name: "coordinator", arguments: ["coordinator"], environment: environment)]
            + (1...max(1, workers)).map { Child(name: "worker-\($0)", arguments: ["worker"], environment: environment) }
            + [Child(name: "deliverer", arguments: ["deliverer"], environment: environment)]
    }

    /// Not among those that a command starts for itself: sealing would slow it down.
    static func maintenance(_ environment: [String: String]) -> Child {
        Child(name: "maintenance", arguments: ["maintenance"], environment: environment)
    }
}
