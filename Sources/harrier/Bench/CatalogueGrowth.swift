import FleetGenerator
import Foundation
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// How PostgreSQL's catalogue grows with tenants that have a little data in eight tables each.
enum CatalogueGrowth {
    static func measure(tenants: Int, _ store: BenchStore) async throws -> [Measurement] {
        let file = try records(store)
        let before = try await sizes(store)
        for number in 0..<tenants { try await store.ingest(file, into: store.addTenant("small_\(number)")) }
        let after = try await sizes(store)
        let tables = try await store.asOwner { try await $0.row("SELECT count(DISTINCT (tenant, table_name)) FROM harrier.leaf")?.int8(0) ?? 0 }
        guard tables == Int64(8 * tenants) else { throw CommandFailure.work("\(tables) tables were made for \(tenants) tenants") }
        return [
            Measurement(name: "growth-catalogue \(tenants) tenants", unit: "MiB", values: [after.catalogue / 1_048_576]),
            Measurement(name: "growth-catalogue a tenant", unit: "KiB", values: [(after.catalogue - before.catalogue) / 1024 / Double(tenants)]),
            Measurement(name: "growth-disk a tenant", unit: "KiB", values: [(after.all - before.all) / 1024 / Double(tenants)]),
        ]
    }

    /// Some records of seven tables, and one of an eighth.
    private static func records(_ store: BenchStore) throws -> URL {
        var fleet = FleetOptions()
        (fleet.rows, fleet.days, fleet.devices, fleet.otherShare) = (300, 1, 3, 0.5)
        let file = store.folder.appendingPathComponent("little.jsonl")
        _ = try FleetSink(path: file.path, compressed: false).write(fleet)
        let device = #"{"time":"2026-01-05T12:00:40Z","category":"AdvancedHunting-DeviceInfo","properties":{"Timestamp":"2026-01-05T12:00:00Z","DeviceId":"d1","DeviceName":"one"}}"#
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data((device + "\n").utf8))
        try handle.close()
        return file
    }

    /// Bytes of the catalogues of the three databases, and of the databases.
    private static func sizes(_ store: BenchStore) async throws -> (catalogue: Double, all: Double) {
        try await store.psql("CHECKPOINT;")
        var (catalogue, all): (Int64, Int64) = (0, 0)
        for database in StoreDatabase.allCases {
            let connection = try await PostgresConnection.connect(store.deployment.stores[database], applicationName: "harrier bench")
            let row = try await connection.row(
                """
                SELECT (SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r')::bigint,
                       pg_database_size(current_database())
                """)
            catalogue += try row?.int8(0) ?? 0
            all += try row?.int8(1) ?? 0
            await connection.close()
        }
        return (Double(catalogue), Double(all))
    }
}
