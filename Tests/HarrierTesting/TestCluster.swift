import Foundation
public import PostgresClient
import PrivateCluster
import Synchronization

/// The PostgreSQL server of this test process: started by the first test that asks, gone with the process however it ends.
public actor TestCluster {
    public static let shared = TestCluster()

    private var starting: Task<PostgresAddress, any Error>?

    /// The superuser's address, in database `postgres`.
    public func address() async throws -> PostgresAddress {
        if let starting { return try await starting.value }
        let task = Task { try await Self.start() }
        starting = task
        return try await task.value
    }

    private static func start() async throws -> PostgresAddress {
        TestHome.sweep()
        let settings = ServerSettings.disposable.with(["max_connections": "400"])
        let cluster = PrivateCluster(home: try TestHome.make(), settings: settings)
        let address = try await cluster.start()
        running.withLock { $0 = cluster }
        return address
    }

    /// Kept, because it holds the server.
    private static let running = Mutex<PrivateCluster?>(nil)
}
