import Correlation
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Ingest
import Logging
import PostgresClient
import SQLText

/// The three databases with telemetry in them, a hunt, an endpoint, and runs whose findings a test writes.
struct Desk: Sendable {
    static let tenant = "default"
    let databases: TestStores
    let hunt: HuntDefinition
    let service: CorrelationService

    /// With the events of the named recordings.
    init(recordings: [String]) async throws {
        databases = try await TestStores.fresh()
        hunt = try foundingHunt()
        service = CorrelationService(stores: databases.stores, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let files = recordings.map { (SharedFolder.path ?? "") + "/telemetry/\($0).jsonl.gz" }
        _ = try await Ingestor(databases.stores).run(files)
        let definition = String(decoding: try JSONEncoder().encode(hunt), as: UTF8.self)
        try await asOwner { [hunt] connection in
            try await connection.execute(
                """
                INSERT INTO harrier.hunt (tenant, name, revision, definition, source, digest)
                VALUES (\(Self.tenant), \(hunt.name), 1, \(bind: .jsonb(definition)), '', '\\x00')
                """)
            try await connection.execute(
                "INSERT INTO harrier.endpoint (tenant, name, url, secret) VALUES (\(Self.tenant), 'tickets', 'https://t.example', '\\x00')")
        }
    }

    /// A run that waits for correlation and has found `findings`. It has no watermark: one taken while other tests write into the same
    /// server could hide the rows that were just stored.
    func run(finding findings: [Finding], gaps: String = "[]") async throws -> Int64 {
        try await asOwner { [hunt] connection in
            let row = try await connection.row(
                """
                INSERT INTO harrier.run (tenant, hunt, revision, range_start, range_end, clock, state, started_at, gaps)
                VALUES (\(Self.tenant), \(hunt.name), 1, 0, 1, 0, 'correlating', now(), \(bind: .jsonb(gaps)))
                RETURNING id
                """)
            let run = try row?.int8(0) ?? 0
            for finding in findings { try await Self.insert(finding, run, hunt, on: connection) }
            return run
        }
    }

    private static func insert(_ finding: Finding, _ run: Int64, _ hunt: HuntDefinition, on connection: PostgresConnection)
        async throws
    {
        let step = hunt.steps.firstIndex { $0.id == finding.step } ?? 0
        try await connection.execute(
            """
            WITH stored AS (
                INSERT INTO harrier.finding (tenant, hunt, revision, step, fingerprint, device, device_name, event_time, source, evidence)
                VALUES (\(tenant), \(hunt.name), 1, \(finding.step), \(bind: .bytea(Array(finding.fingerprint.utf8))), \(finding.device),
                        \(finding.deviceName), \(finding.time.ticks), \(finding.source), \(bind: .jsonb(json(finding.evidence))))
                ON CONFLICT (tenant, fingerprint) DO UPDATE SET found_at = now()
                RETURNING id
            )
            INSERT INTO harrier.run_finding (run, step, finding, tenant) SELECT \(run), \(step), id, \(tenant) FROM stored
            ON CONFLICT DO NOTHING
            """)
    }

    func state(of run: Int64) async throws -> String {
        try await asOwner { try await $0.row("SELECT state FROM harrier.run WHERE id = \(run)")?.text(0) ?? "" }
    }

    func count(_ statement: SQLStatement) async throws -> Int64 {
        try await asOwner { try await $0.row(statement)?.int8(0) ?? -1 }
    }

    func timelines() async throws -> [Timeline] {
        try await with(.control, .operator) { connection in
            try await Timelines.list(tenant: Self.tenant, on: connection).map { try $0.timeline() }
        }
    }

    func asOwner<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await with(.control, nil, body)
    }

    func with<T: Sendable>(
        _ database: StoreDatabase, _ role: ServiceRole?, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        let connection = try await databases.connect(database, as: role)
        do {
            let value = try await body(connection)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }
}

private func json(_ evidence: Evidence) -> String {
    let members = evidence.values.sorted { $0.key < $1.key }.map { key, value in
        let text =
            switch value {
            case .integer(let number): String(number)
            case .real(let number): String(number)
            case .bool(let flag): flag ? "true" : "false"
            case .text(let text): JSONText.quoted(text)
            default: "null"
            }
        return JSONText.quoted(key) + ":" + text
    }
    return "{" + members.joined(separator: ",") + "}"
}
