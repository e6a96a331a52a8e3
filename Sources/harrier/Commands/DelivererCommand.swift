import ArgumentParser
import Delivery
import Foundation
import HuntStore
import Logging

struct DelivererCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliverer",
        abstract: "Run the service that posts webhooks.",
        discussion: "HARRIER_WEBHOOK_ALLOW names networks besides the public internet that it may post to, such as 10.0.0.0/8.")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        LogSetup.bootstrap()
        let logger = Logger(label: "harrier.deliverer")
        try await Deployment.run(options) { deployment in
            let settings = try DelivererSettings(environment: ProcessInfo.processInfo.environment)
            let deliverer = try Deliverer(
                control: deployment.stores.address(.control, as: .deliverer), settings: settings, logger: logger)
            try await ServiceRunner.run([deliverer], logger: logger)
        }
    }
}
