import Logging
import ServiceLifecycle
import UnixSignals

/// Runs the services of this process until a signal, or the end of the process that started it, stops them all.
enum ServiceRunner {
    static func run(_ services: [any Service], logger: Logger) async throws {
        var all = services
        if ParentWatch.isSupervised { all.append(ParentWatch()) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: all.map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup, failureTerminationBehavior: .cancelGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
    }
}
