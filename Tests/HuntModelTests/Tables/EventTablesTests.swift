import Foundation
import Testing

@testable import HuntModel

@Suite struct EventTablesTests {
    @Test func embeddedTablesAreCurrent() throws {
        let sql = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../sql").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: sql.appending(path: "tables").path)
            .filter { $0.hasSuffix(".columns") }.sorted()
        #expect(EmbeddedTables.files.map(\.path) == names.map { "tables/\($0)" }, "run sql/embed.sh")
        for file in EmbeddedTables.files {
            let text = try String(contentsOf: sql.appending(path: file.path), encoding: .utf8)
            #expect(file.text == text, "run sql/embed.sh: \(file.path) changed")
        }
    }

    @Test func columnsAreUniqueAndTimesAreTimes() {
        #expect(EventTables.all.count == 64)
        for table in EventTables.all {
            #expect(Set(table.storedColumns.map(\.name)).count == table.storedColumns.count, "\(table.name)")
            #expect(table.column(named: "Timestamp").map { $0.type == .datetime } ?? true, "\(table.name)")
            #expect(table.column(named: "DeviceId").map { $0.type == .string } ?? true, "\(table.name)")
            #expect(table.storedColumns.allSatisfy { !$0.name.hasPrefix("_") }, "\(table.name)")
        }
        #expect(EventTables.ofSensors.count == 9)
        #expect(EventTables.ofSensors.allSatisfy { $0.hasDevice && !$0.isSnapshot })
    }

    @Test func someTablesHaveNoTimeAndSomeNoDevice() throws {
        let snapshots = EventTables.all.filter(\.isSnapshot).map(\.name)
        #expect(snapshots.count == 15)
        #expect(snapshots.allSatisfy { $0.hasPrefix("DeviceTvm") || $0.hasPrefix("DeviceBaseline") || $0.hasPrefix("ExposureGraph") })
        #expect(EventTables.named("EmailEvents")?.indexColumns == ["Timestamp", "_identity"])
        #expect(EventTables.named("AlertEvidence")?.indexColumns == ["DeviceId", "Timestamp", "_identity"])
        #expect(EventTables.named("DeviceTvmSoftwareInventory")?.indexColumns == ["DeviceId", "_identity"])
        #expect(EventTables.named("ExposureGraphNodes")?.indexColumns == ["_identity"])
    }

    @Test func streamedColumnsAreKeptApart() throws {
        let email = try #require(EventTables.named("EmailEvents"))
        #expect(email.columns.count == 40 && email.streamedColumns.count == 10)
        #expect(email.column(named: "To") == nil)
        #expect(email.storedColumns.contains(Column("To", .dynamic)))
    }

    @Test func namesKeepTheirCase() throws {
        let processes = try #require(EventTables.named("DeviceProcessEvents"))
        #expect(processes.columns.count == 69)
        #expect(processes.column(named: "LogonId") != nil)
        #expect(processes.column(named: "LogonID") != nil)
        #expect(EventTables.named("deviceprocessevents") == nil)
    }
}
