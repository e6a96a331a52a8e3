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

    @Test func everyTableHasDeviceAndTime() {
        for table in EventTables.all {
            #expect(table.column(named: "Timestamp")?.type == .datetime, "\(table.name)")
            #expect(table.column(named: "DeviceId")?.type == .string, "\(table.name)")
            #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
        }
    }

    @Test func namesKeepTheirCase() throws {
        let processes = try #require(EventTables.named("DeviceProcessEvents"))
        #expect(processes.columns.count == 69)
        #expect(processes.column(named: "LogonId") != nil)
        #expect(processes.column(named: "LogonID") != nil)
        #expect(EventTables.named("deviceprocessevents") == nil)
    }
}
