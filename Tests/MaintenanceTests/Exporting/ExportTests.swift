import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Ingest
import Maintenance
import PostgresClient
import SQLText
import Synchronization
import Testing

@Suite struct ExportTests {
    private static func export(_ tenant: TenantName, _ format: ExportFormat = .jsonl, of stores: TestStores) async throws -> [UInt8] {
        let pool = stores.stores.pool(.events, as: .maintainer, limit: 4)
        let bytes = Mutex<[UInt8]>([])
        let export = LeafExport(over: pool, tenant: tenant, format: format) { chunk in bytes.withLock { $0 += chunk } }
        for status in try await pool.withConnection({ try await LeafStatus.list(tenant, over: $0) }) { _ = try await export.run(status.leaf) }
        await pool.close()
        return bytes.withLock { $0 }
    }

    private static func identities(_ tenant: TenantName, of stores: TestStores) async throws -> [Int64] {
        let text = String(decoding: try await export(tenant, of: stores), as: UTF8.self)
        return text.matches(of: /"harrierIdentity":"(-?\d+)"/).compactMap { Int64($0.output.1) }.sorted()
    }

    private static func ingest(_ bytes: [UInt8], as tenant: TenantName, keep: Bool, into stores: TestStores) async throws -> IngestSummary {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        var options = IngestOptions()
        options.keepsIdentities = keep
        return try await Ingestor(stores.stores, tenant: tenant, options: options).run([file.path])
    }

    private static var recording: [String] {
        [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Recordings/founding_case.jsonl.gz").path]
    }

    /// Telemetry of devices has no dynamic columns: an export is the same events without being told their identities. Before and after sealing.
    @Test(arguments: [false, true])
    func theRecordingComesBack(sealed: Bool) async throws {
        let stores = try await TestStores.fresh(tenants: ["default", "other"])
        let other = try TenantName("other")
        _ = try await Ingestor(stores.stores, tenant: .default).run(Self.recording)
        if sealed {
            let pool = stores.stores.pool(.events, as: .maintainer, limit: 8)
            for status in try await pool.withConnection({ try await LeafStatus.list(.default, over: $0) }) {
                _ = try await Sealer(over: pool, holder: "test").seal(LeafName(.default, table: status.leaf.table, leaf: status.leaf.name))
            }
            await pool.close()
        }
        let export = try await Self.export(.default, of: stores)
        let summary = try await Self.ingest(export, as: other, keep: false, into: stores)
        #expect(summary.deadLetters == 0 && summary.duplicates == 0 && summary.stored > 1000)
        let identities = try await Self.identities(.default, of: stores)
        #expect(identities.count == Int(summary.stored))
        #expect(try await Self.identities(other, of: stores) == identities)
        let lines = String(decoding: export, as: UTF8.self).split(separator: "\n").sorted()
        #expect(String(decoding: try await Self.export(other, of: stores), as: UTF8.self).split(separator: "\n").sorted() == lines)
    }

    /// Values of every type, unknown properties and hostile texts; events that hold dynamic values say who they are.
    @Test(arguments: ["CloudAppEvents", "DataSecurityEvents", "DeviceNetworkEvents", "AADSignInEventsBeta"])
    func everyValueComesBack(table: String) async throws {
        let shelf = try await Shelf(table)
        try await shelf.land(0..<200)
        try await Tenants.create(try TenantName("other"), in: shelf.databases.stores)
        let other = try TenantName("other")
        let export = try await Self.export(.default, of: shelf.databases)
        let summary = try await Self.ingest(export, as: other, keep: true, into: shelf.databases)
        #expect(summary.deadLetters == 0 && summary.stored == 200)
        #expect(try await Self.identities(other, of: shelf.databases) == (0..<200).map { Int64($0) })
        let lines = String(decoding: try await Self.export(other, of: shelf.databases), as: UTF8.self).split(separator: "\n")
        #expect(lines.sorted() == String(decoding: export, as: UTF8.self).split(separator: "\n").sorted())
        await shelf.close()
    }

    @Test func separatedValues() async throws {
        let shelf = try await Shelf("DeviceInfo")
        try await shelf.land(0..<2, texts: #"E'a "b", ü\nc'"#)
        let text = String(decoding: try await Self.export(.default, .csv, of: shelf.databases), as: UTF8.self)
        #expect(text.hasSuffix("\r\n"))
        #expect(text.contains("\"a \"\"b\"\", ü\nc\""))
        #expect(text.contains("2026-01-01T00:00:00.0000007Z"))
        await shelf.close()
    }

    @Test func aLeafThatIsGone() async throws {
        let shelf = try await Shelf("DeviceInfo")
        _ = try await shelf.pool.withConnection { try await Leaf.drop(.default, table: "DeviceInfo", leaf: shelf.leaf.name, over: $0) }
        let error = await #expect(throws: MaintenanceError.self) { _ = try await shelf.events() }
        #expect(error?.code == .unknownLeaf)
        await shelf.close()
    }
}
