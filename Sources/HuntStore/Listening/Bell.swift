public import PostgresClient

/// Wakes a service that works through a queue: when it is told of work, when it rings itself, and every so often.
///
/// Rings that nobody has heard yet are one ring.
public struct Bell: Sendable {
    public let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    public init() { (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    public func ring() { continuation.yield() }

    /// Rings at every notice on `channels`, and once every `poll` whatever happens: without a database, and where notices do not
    /// come through. Until its task is cancelled. `trouble` is told why it does not listen.
    public func keepRinging(
        for channels: [String], at control: PostgresAddress, poll: Duration, trouble: @escaping @Sendable (any Error) -> Void
    ) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    ring()
                    try? await Task.sleep(for: poll)
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    do { try await listen(to: channels, at: control) } catch { if !Task.isCancelled { trouble(error) } }
                    try? await Task.sleep(for: poll)
                }
            }
        }
    }

    private func listen(to channels: [String], at control: PostgresAddress) async throws {
        let connection = try await PostgresConnection.connect(control, applicationName: "harrier listen")
        do {
            for channel in channels { try await connection.listen(channel) }
            while !Task.isCancelled {
                if try await connection.notification(within: .seconds(60)) != nil { ring() }
            }
        } catch {
            await connection.close()
            throw error
        }
        await connection.close()
    }
}
