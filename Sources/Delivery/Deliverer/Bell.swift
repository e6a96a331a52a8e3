import HuntStore
import Logging
import PostgresClient

/// Tells a deliverer to look for work: when a message was written, when a place has become free, and every so often.
struct Bell: Sendable {
    let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func ring() { continuation.yield() }

    /// Rings until the task is cancelled. Without a database, or where notifications do not come through, it still rings
    /// once every `poll`.
    func keepRinging(_ control: PostgresAddress, poll: Duration, _ logger: Logger) async {
        while !Task.isCancelled {
            do {
                let connection = try await PostgresConnection.connect(control, applicationName: "harrier deliverer listen")
                await listen(on: connection, poll: poll, logger)
                await connection.close()
            } catch {
                logger.warning("no connection to listen on", metadata: ["error": "\(error)"])
            }
            ring()
            try? await Task.sleep(for: poll)
        }
    }

    /// Returns when the connection breaks or the task is cancelled.
    private func listen(on connection: PostgresConnection, poll: Duration, _ logger: Logger) async {
        do {
            try await connection.listen(Deliveries.channel)
            while !Task.isCancelled {
                ring()
                _ = try await connection.notification(within: poll)
            }
        } catch {
            if !Task.isCancelled { logger.warning("listening ended", metadata: ["error": "\(error)"]) }
        }
    }
}
