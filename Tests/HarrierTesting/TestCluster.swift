import Foundation
public import PostgresClient
import PrivateCluster

/// The PostgreSQL server of this test process: started by the first test that asks, gone with the process however it ends.
public actor TestCluster {
    public static let shared = TestCluster()

    private var cluster: PrivateCluster?

    /// The superuser's address, in database `postgres`.
    public func address() async throws -> PostgresAddress {
        if let cluster { return try await cluster.start() }
        TestHome.sweep()
        let home = try TestHome.make()
        let cluster = PrivateCluster(home: home, settings: .disposable.with(["max_connections": "400"]))
        self.cluster = cluster
        return try await cluster.start()
    }
}
