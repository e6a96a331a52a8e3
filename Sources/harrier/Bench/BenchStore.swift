import FleetGenerator
import Foundation
import HuntModel
import HuntStore
import Ingest
import PostgresClient
import SQLText

/// A private cluster for one benchmark, gone afterwards, with psql beside it.
struct BenchStore: Sendable {
    let deployment: Deployment
    let folder: URL

    static func run<T: Sendable>(_ body: @Sendable (BenchStore) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-bench-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try await Deployment.run(try GlobalOptions.at(folder.appendingPathComponent("home"))) { deployment in
            try await body(BenchStore(deployment: deployment, folder: folder))
        }
    }

    /// The records of a generated fleet as a file of the Defender stream.
    func stream(_ fleet: FleetOptions) throws -> URL {
        let file = folder.appendingPathComponent("fleet.jsonl")
        _ = try FleetSink(path: file.path, compressed: false).write(fleet)
        return file
    }

    /// `tenant` is there already.
    func ingest(_ file: URL, into tenant: TenantName) async throws {
        var options = IngestOptions()
        options.futureTolerance = nil
        let summary = try await Ingestor(deployment.stores, tenant: tenant, options: options).run([file.path])
        guard summary.failures.isEmpty, summary.deadLetters == 0 else { throw CommandFailure.work("the generated records were not all stored") }
    }

    /// A fleet, straight from the generator.
    func ingest(_ fleet: FleetOptions, into tenant: TenantName) async throws {
        try await FleetPipe.run(fleet) { pipe in try await ingest(URL(fileURLWithPath: pipe), into: tenant) }
    }

    /// Everything of it, but for what Harrier keeps of tenants.
    func empty(_ tenant: TenantName) async throws {
        try await psql("DROP SCHEMA \(tenant.schema) CASCADE; CHECKPOINT;")
    }

    /// `body` with a connection to events as their owner.
    func asOwner<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        let connection = try await PostgresConnection.connect(deployment.stores.events, applicationName: "harrier bench")
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    func addTenant(_ name: String) async throws -> TenantName {
        let tenant = try TenantName(name)
        try await Tenants.create(tenant, in: deployment.stores)
        return tenant
    }

    /// Seconds that psql takes for `script` in the events database, as its owner; what it prints is thrown away.
    @discardableResult
    func psql(_ script: String) async throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", deployment.stores.events.connectionString]
        let input = Pipe()
        process.standardInput = input
        let clock = ContinuousClock.now
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(("SET client_min_messages = warning;\n" + script).utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CommandFailure.work("psql failed") }
        return (ContinuousClock.now - clock).seconds
    }
}
