import Foundation
import HuntStore
import Logging
import PostgresClient
import SQLText

extension Deployment {
    /// Runs `body` while services are there: those that run already, or on a private cluster our own for so long.
    func withServices<T: Sendable>(workers: Int = 1, _ body: () async throws -> T) async throws -> T {
        guard isPrivate, try await !hasCoordinator() else { return try await body() }
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        let supervisor = Supervisor(
            Supervisor.all(workers: workers, environment: environment), log: logs, logger: Logger(label: "harrier.services") { _ in SwiftLogNoOpLogHandler() })
        try await supervisor.startAll()
        do {
            let result = try await body()
            await supervisor.stopAll()
            return result
        } catch {
            await supervisor.stopAll()
            throw error
        }
    }

    private func hasCoordinator() async throws -> Bool {
        let connection = try await stores.connect(.control, as: .coordinator)
        let row = try await connection.row("SELECT 1 FROM harrier.leadership WHERE held_until > now()")
        await connection.close()
        return row != nil
    }
}
