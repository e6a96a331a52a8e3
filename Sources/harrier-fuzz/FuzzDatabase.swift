import CompiledForm
import Foundation
import Fuzzing
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import PrivateCluster
import SQLText

/// A PostgreSQL server that is gone with the process, with the functions that compiled SQL calls and a few rows in tables of a random schema.
actor FuzzDatabase {
    nonisolated let schema: Schema
    private let cluster: PrivateCluster
    private let home: String
    private let connection: PostgresConnection

    private init(schema: Schema, cluster: PrivateCluster, home: String, connection: PostgresConnection) {
        (self.schema, self.cluster, self.home, self.connection) = (schema, cluster, home, connection)
    }

    static func start(with tables: [EventTable]) async throws -> FuzzDatabase {
        let home = prefix(of: ProcessInfo.processInfo.processIdentifier) + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        let cluster = PrivateCluster(home: home, settings: .disposable)
        let address = try await cluster.start()
        let stores = Stores(server: address)
        try await Migrator(stores).run([.events])
        let connection = try await PostgresConnection.connect(stores[.events], applicationName: "harrier-fuzz")
        try await connection.execute(
            #"CREATE TEMPORARY TABLE _devices ("DeviceName" text COLLATE "C" NOT NULL, "DeviceId" text COLLATE "C" NOT NULL)"#)
        for table in tables { try await FuzzTable(table).create(on: connection) }
        try await connection.execute("SET statement_timeout = 3000")
        return FuzzDatabase(schema: Schema(tables), cluster: cluster, home: home, connection: connection)
    }

    /// Stops and deletes what a process that was killed has left.
    static func remove(of process: Int32) async {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? []
        for home in names.map({ "/tmp/" + $0 }) where home.hasPrefix(prefix(of: process)) {
            let cluster = PrivateCluster(home: home, settings: .disposable)
            _ = try? await cluster.start()
            try? await cluster.stop()
            try? FileManager.default.removeItem(atPath: home)
        }
    }

    /// A connection of its own to the same server, as its owner.
    func functionsConnection() async throws -> PostgresConnection {
        try await PostgresConnection.connect(Stores(server: cluster.start())[.events], applicationName: "harrier-fuzz")
    }

    private static func prefix(of process: Int32) -> String { "/tmp/harrier-fuzz-\(process)-" }

    func stop() async {
        await connection.close()
        try? await cluster.stop()
        try? FileManager.default.removeItem(atPath: home)
    }

    /// Every fragment must be SQL that PostgreSQL can plan.
    func plan(_ query: CompiledQuery, of text: String) async throws {
        let whole = try statement(of: query)
        do {
            _ = try await connection.rows(SQLStatement(trusted: "EXPLAIN " + whole.text, binds: whole.binds))
        } catch {
            try forgive(error, query, text)
        }
    }

    /// The answer is checked elsewhere; here it must be one.
    func run(_ query: CompiledQuery, of text: String) async throws {
        do {
            _ = try await connection.rows(try statement(of: query))
        } catch let error as PostgresError {
            try forgive(error, query, text)
        }
    }

    private func statement(of query: CompiledQuery) throws -> SQLStatement {
        try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: FragmentScope())
    }

    /// Time and memory are limits of the server, not mistakes of the SQL.
    private func forgive(_ error: PostgresError, _ query: CompiledQuery, _ text: String) throws {
        if let state = error.sqlState, state.hasPrefix("57") || state.hasPrefix("53") || state.hasPrefix("54") { return }
        throw FuzzFailure("\(error)\n\(query.sqlOutline)", input: text)
    }
}
