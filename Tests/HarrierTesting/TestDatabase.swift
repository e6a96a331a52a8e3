import Foundation
public import PostgresClient
import SQLText
import Synchronization

/// An empty database of its own for one test, on the test process's server. **It lives as long as this value**: keep it.
public final class TestDatabase: Sendable {
    /// The superuser's address.
    public let address: PostgresAddress
    private let name: String

    private static let forgotten = Mutex<Set<String>>([])

    private init(name: String, address: PostgresAddress) {
        self.name = name
        self.address = address
    }

    deinit { _ = Self.forgotten.withLock { $0.insert(name) } }

    /// An empty database, or a copy of `template`, to which nobody may be connected then.
    public static func fresh(template: String = "template0") async throws -> TestDatabase {
        let server = try await TestCluster.shared.address()
        let connection = try await PostgresConnection.connect(server, applicationName: "harrier tests")
        await dropForgotten(connection)
        let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }.prefix(20)
        try await connection.execute("CREATE DATABASE \(SQLIdentifier(name)) TEMPLATE \(SQLIdentifier(template))")
        await connection.close()
        return TestDatabase(name: name, address: server.with(database: name))
    }

    /// A connection as the superuser, or as the login role `user`.
    public func connect(as user: String? = nil) async throws -> PostgresConnection {
        try await PostgresConnection.connect(user.map(address.with(user:)) ?? address, applicationName: "harrier tests")
    }

    /// A database that still has connections stays for the next time.
    private static func dropForgotten(_ connection: PostgresConnection) async {
        let names = forgotten.withLock { names in
            defer { names = [] }
            return names
        }
        for name in names {
            do {
                try await connection.execute("DROP DATABASE IF EXISTS \(SQLIdentifier(name))")
            } catch {
                _ = forgotten.withLock { $0.insert(name) }
            }
        }
    }
}
