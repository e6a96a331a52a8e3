import CompiledForm
import Diagnostics
import Foundation
import HarrierTesting
import HuntModel
import KQLPlan
import KQLToSQL
import Testing

/// Every documented table can be named, and gives the documented columns.
@Suite struct SchemaTests {
    private static func columns(_ text: String) -> [Column]? {
        QueryCompiler.compile(SourceText(text), in: BindContext(now: .unixEpoch)).query?.columns
    }

    /// The tables of advanced hunting with their numbers of columns, and the totals with the tables that are documented besides.
    @Test func tablesBindWithTheirColumns() {
        let counts = [
            "DeviceFileEvents": 59, "DeviceProcessEvents": 69, "DeviceNetworkEvents": 46, "DeviceEvents": 65, "DeviceRegistryEvents": 43,
            "DeviceLogonEvents": 49, "DeviceImageLoadEvents": 42, "DeviceFileCertificateInfo": 18, "DeviceInfo": 49, "DeviceNetworkInfo": 18,
            "AlertInfo": 8, "AlertEvidence": 42, "IdentityInfo": 46, "IdentityLogonEvents": 26, "IdentityQueryEvents": 25,
            "IdentityDirectoryEvents": 23, "EmailEvents": 40, "EmailAttachmentInfo": 15, "EmailUrlInfo": 6, "EmailPostDeliveryEvents": 13,
            "UrlClickEvents": 19, "CloudAppEvents": 36, "AADSignInEventsBeta": 45, "EntraIdSignInEvents": 47, "BehaviorInfo": 16,
            "BehaviorEntities": 41, "DeviceTvmSoftwareInventory": 11, "DeviceTvmSoftwareVulnerabilities": 13,
            "DeviceTvmSoftwareVulnerabilitiesKB": 8, "DeviceTvmSecureConfigurationAssessment": 12,
            "DeviceTvmSecureConfigurationAssessmentKB": 10, "OAuthAppInfo": 18, "ExposureGraphNodes": 6, "ExposureGraphEdges": 11,
            "DataSecurityEvents": 61,
        ]
        for (table, count) in counts { #expect(Self.columns(table)?.count == count, "\(table)") }
        #expect(counts.count == 35 && counts.values.reduce(0, +) == 1056)
        for table in EventTables.all { #expect(Self.columns(table.name) == table.columns, "\(table.name)") }
        #expect(EventTables.all.map(\.columns.count).reduce(0, +) == 1056 + 554)
    }

    @Test func everyTableWithATimeKnowsBothNamesOfIt() {
        for table in EventTables.all where !table.isSnapshot {
            let times = Self.columns("\(table.name) | where TimeGenerated > ago(1d) | project TimeGenerated, Timestamp")
            #expect(times == [Column("TimeGenerated", .datetime), Column("Timestamp", .datetime)], "\(table.name)")
        }
    }

    @Test func everyStreamedColumnCanBeNamed() {
        for table in EventTables.all {
            for column in table.streamedColumns {
                #expect(Self.columns("\(table.name) | where isnotempty(\(column.name)) | project \(column.name)") == [column], "\(table.name)")
            }
            #expect(Self.columns("\(table.name) | project Type, T = ingestion_time()")?.count == 2, "\(table.name)")
        }
    }

    /// Names, order and types are those of the shared schema.
    @Test(.enabled(if: SharedFolder.isPresent, "needs the shared folder: ../shared or HARRIER_SHARED"))
    func tablesAreThoseOfTheSharedSchema() throws {
        struct Schema: Decodable {
            struct Table: Decodable {
                struct Field: Decodable {
                    let name: String
                    let type: String
                }
                let name: String
                let columns: [Field]
            }
            let tables: [Table]
            let more_tables: [Table]
            let streaming_only_columns: [Table]
            let log_analytics_extra_columns: [Table]
        }
        let schema = try JSONDecoder().decode(Schema.self, from: Data(try SharedFolder.bytes("schema/advanced_hunting.json")))
        #expect(schema.tables.count == 35)
        for table in schema.tables + schema.more_tables {
            let columns = try table.columns.map { Column($0.name, try #require(KQLType(rawValue: $0.type))) }
            #expect(Self.columns(table.name) == columns, "\(table.name)")
        }
        // What is streamed comes first, then what Log Analytics adds.
        for table in schema.streaming_only_columns {
            let names = try #require(EventTables.named(table.name)).streamedColumns.map(\.name)
            let streamed = table.columns.map(\.name)
            let added = schema.log_analytics_extra_columns.filter { $0.name == table.name }.flatMap(\.columns).map(\.name)
            #expect(Array(names.prefix(streamed.count)) == streamed, "\(table.name)")
            #expect(Set(names.dropFirst(streamed.count)).isSubset(of: added), "\(table.name)")
        }
    }
}
