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

    /// An empty database.
    public static func fresh() async throws -> TestDatabase {
        try await made { name in "CREATE DATABASE \(name) TEMPLATE template0" }
    }

    /// A copy with the same rights on it. Nobody may be connected to this one meanwhile.
    public func copy() async throws -> TestDatabase {
        let copy = try await Self.made { [name] copy in "CREATE DATABASE \(copy) TEMPLATE \(SQLIdentifier(name))" }
        let server = try await TestCluster.shared.address()
        let connection = try await PostgresConnection.connect(server, applicationName: "harrier tests")
        // Rights on a database are the one thing that its copies lack.
        try await connection.execute(
            """
            UPDATE pg_database SET datacl = original.datacl FROM (SELECT datacl FROM pg_database WHERE datname = \(name)) original
            WHERE datname = \(copy.name)
            """)
        await connection.close()
        return copy
    }

    private static func made(_ create: @Sendable (SQLIdentifier) -> SQLStatement) async throws -> TestDatabase {
        let server = try await TestCluster.shared.address()
        let connection = try await PostgresConnection.connect(server, applicationName: "harrier tests")
        await dropForgotten(connection)
        let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }.prefix(20)
        try await connection.execute(create(SQLIdentifier(name)))
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
