import Delivery
import HuntModel
import HuntStore
import Logging
import ServiceLifecycle
import Testing

@Suite struct ShutdownTests {
    /// The attempt in flight comes to its end and is settled; nothing new is begun.
    @Test func gracefulShutdownEndsWhatWasBegun() async throws {
        let outbox = try await Outbox.withEndpoint(answering: [.silence])
        try await outbox.tell(about: ["pc-1"])
        var settings = try Outbox.settings()
        settings.timeout = .milliseconds(500)
        let group = ServiceGroup(
            services: [try outbox.deliverer(settings)], logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await _ in outbox.receiver.arrivals { break }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        let delivery = try #require(try await outbox.deliveries().first)
        #expect((delivery.attempts, delivery.lastError) == (1, DeliveryError.Code.timedOut.message))
        #expect(try await outbox.attempts(of: delivery.id).map(\.errorCode) == ["DLV015"])
    }
}
