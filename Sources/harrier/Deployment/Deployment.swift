import Foundation
import HuntModel
import HuntStore
import PostgresClient
import PrivateCluster

/// The databases that a command works on: servers named in the environment, or the private cluster of its home.
struct Deployment: Sendable {
    let stores: Stores
    let home: URL
    private let cluster: PrivateCluster?

    /// Opens, migrates, runs `body` and closes again; a private cluster that nobody else uses is stopped.
    static func run<T: Sendable>(_ options: GlobalOptions, _ body: @Sendable (Deployment) async throws -> T) async throws -> T {
        let deployment = try await open(options)
        do {
            try await deployment.require(tenant: options.tenant)
            let result = try await body(deployment)
            try await deployment.close()
            return result
        } catch {
            try? await deployment.close()
            throw error
        }
    }

    /// `body` on a connection to the control database of `options`, as the operator.
    static func asOperator<T: Sendable>(_ options: GlobalOptions, _ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await run(options) { try await $0.asOperator(body) }
    }

    /// `body` on a connection to the control database, as the operator.
    func asOperator<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        let connection = try await stores.connect(.control, as: .operator)
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// What queries of the tenant may read besides its tables.
    func lookups(of tenant: TenantName) async throws -> RegisteredLookups {
        let events = try await stores.connect(.events, as: .operator)
        do {
            let lookups = try await Lookups.registered(tenant, on: events)
            await events.close()
            return lookups
        } catch {
            await events.close()
            throw error
        }
    }

    /// What a service started by this command needs to find the same databases.
    var environment: [String: String] { cluster == nil ? [:] : ["HARRIER_HOME": home.path] }

    var isPrivate: Bool { cluster != nil }
    var logs: URL { home.appendingPathComponent("logs") }

    /// Servers are named, or the private cluster has data: nothing is made by looking into it.
    static func exists(_ options: GlobalOptions) throws -> Bool {
        if try servers(in: ProcessInfo.processInfo.environment) != nil { return true }
        return PrivateCluster(home: options.homeFolder.path).hasData
    }

    private static func open(_ options: GlobalOptions) async throws -> Deployment {
        let environment = ProcessInfo.processInfo.environment
        let home = options.homeFolder
        if let stores = try servers(in: environment) { return Deployment(stores: stores, home: home, cluster: nil) }
        let cluster = PrivateCluster(home: home.path)
        let stores = Stores(server: try await cluster.start())
        do {
            _ = try await Migrator(stores).run()
            try await Tenants.refresh(in: stores, making: [.default])
        } catch {
            try? await cluster.stop()
            throw error
        }
        return Deployment(stores: stores, home: home, cluster: cluster)
    }

    private func require(tenant: String) async throws {
        guard tenant != TenantName.default.text else { return }
        let name = try TenantName(tenant)
        let connection = try await stores.connect(.events, as: .operator)
        let isKnown = try await name.exists(connection)
        await connection.close()
        guard isKnown else { throw CommandFailure.usage("There is no tenant '\(tenant)'. 'harrier tenant list' shows which there are.") }
    }

    private func close() async throws { try await cluster?.stop() }

    /// All three addresses, or none.
    private static func servers(in environment: [String: String]) throws -> Stores? {
        let names = ["HARRIER_CONTROL_URL", "HARRIER_EVENTS_URL", "HARRIER_WORK_URL"]
        let urls = names.map { environment[$0].flatMap { $0.isEmpty ? nil : $0 } }
        guard urls.contains(where: { $0 != nil }) else { return nil }
        guard let control = urls[0], let events = urls[1], let work = urls[2] else {
            let missing = zip(names, urls).filter { $1 == nil }.map(\.0).joined(separator: ", ")
            throw CommandFailure.usage("To use servers, set all three addresses; not set: \(missing).")
        }
        return Stores(
            control: try PostgresAddress(url: control), events: try PostgresAddress(url: events), work: try PostgresAddress(url: work))
    }
}
