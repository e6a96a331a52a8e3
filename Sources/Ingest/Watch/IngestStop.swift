import Synchronization

/// Ends a watching ingest once it has stored what it has read.
public final class IngestStop: Sendable {
    private let raised = Mutex(false)

    public init() {}

    public func raise() { raised.withLock { $0 = true } }

    public var isRaised: Bool { raised.withLock { $0 } }

    /// Until it is raised or `interval` has passed.
    func wait(atMost interval: Duration) async throws {
        let end = ContinuousClock.now + interval
        while !isRaised, .now < end {
            try await Task.sleep(for: min(.milliseconds(100), end - .now))
        }
    }
}
