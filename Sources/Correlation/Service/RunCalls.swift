import HuntStore
import Logging
import PostgresClient

/// Calls when a run may be waiting: on each notice, and every so often.
struct RunCalls: Sendable {
    let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    /// Until the task is cancelled. Where notices do not come through, it still calls once every `poll`.
    func keepCalling(_ control: PostgresAddress, poll: Duration, _ logger: Logger) async {
        while !Task.isCancelled {
            do {
                let connection = try await PostgresConnection.connect(control, applicationName: "harrier correlation listen")
                await listen(on: connection, poll: poll, logger)
                await connection.close()
            } catch {
                if !Task.isCancelled { logger.warning("no connection to listen on", metadata: ["error": "\(error)"]) }
            }
            continuation.yield()
            try? await Task.sleep(for: poll)
        }
    }

    private func listen(on connection: PostgresConnection, poll: Duration, _ logger: Logger) async {
        do {
            try await connection.listen(Timelines.channel)
            while !Task.isCancelled {
                continuation.yield()
                _ = try await connection.notification(within: poll)
            }
        } catch {
            if !Task.isCancelled { logger.warning("listening ended", metadata: ["error": "\(error)"]) }
        }
    }
}
