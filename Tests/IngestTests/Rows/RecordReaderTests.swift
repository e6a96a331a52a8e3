import HuntModel
import Testing

@testable import Ingest

@Suite struct RecordReaderTests {
    /// The values of a record as text, by column; missing ones left out.
    private func values(_ text: String) throws -> [String: String] {
        var reader = RecordReader(EventTables.all)
        let table = try Array(text.utf8).withUnsafeBufferPointer { bytes throws(IngestError) in try reader.read(bytes) }
        let row = reader.rows[table]
        let pairs = zip(row.layout.columns, row.cells).compactMap { column, cell -> (String, String)? in
            switch cell {
            case .missing: nil
            case .bool(let value): (column.name, "\(value)")
            case .integer(let value): (column.name, column.type == .datetime ? DateTime(clampingTicks: value).description : "\(value)")
            case .real(let value): (column.name, "\(value)")
            case .bytes(let range): (column.name, String(decoding: row.arena[range], as: UTF8.self))
            }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func identity(_ text: String) throws -> Int64 {
        var reader = RecordReader(EventTables.all)
        let table = try Array(text.utf8).withUnsafeBufferPointer { bytes throws(IngestError) in try reader.read(bytes) }
        var scratch = Scratch()
        return Identity.of(reader.rows[table], &scratch)
    }

    private static let time = #""Timestamp":"2026-01-29T16:49:20.4813094Z""#

    @Test(arguments: [
        (#""FileSize":187402"#, "FileSize", "187402"),
        (#""FileSize":"187402""#, "FileSize", "187402"),
        (#""ReportId":639199803770463703"#, "ReportId", "639199803770463703"),
        (#""ReportId":8132.0"#, "ReportId", "8132"),
        (#""FileName":7"#, "FileName", "7"),
        (#""FileName":true"#, "FileName", "true"),
        (#""FileName":"già \u00e0 😀""#, "FileName", "già à 😀"),
        (#""FileName":"a","FileName":"b""#, "FileName", "b"),
        (#""AdditionalFields":{ "direction": "Out" , "n": [1, 2] }"#, "AdditionalFields", #"{"direction":"Out","n":[1,2]}"#),
        (#""AdditionalFields":"{\"direction\": \"Out\"}""#, "AdditionalFields", #"{"direction": "Out"}"#),
        (#""IsAzureInfoProtectionApplied":true"#, "IsAzureInfoProtectionApplied", "true"),
        (#""IsAzureInfoProtectionApplied":0"#, "IsAzureInfoProtectionApplied", "false"),
        (#""IsAzureInfoProtectionApplied":"True""#, "IsAzureInfoProtectionApplied", "true"),
        (#""InitiatingProcessCreationTime":"2026-01-29T07:59:20Z""#, "InitiatingProcessCreationTime", "2026-01-29T07:59:20.0000000Z"),
        (#""InitiatingProcessCreationTime":"2026-01-29T07:59:20.19Z""#, "InitiatingProcessCreationTime", "2026-01-29T07:59:20.1900000Z"),
        (#""InitiatingProcessCreationTime":"2026-01-29 07:59:20+01:00""#, "InitiatingProcessCreationTime", "2026-01-29T06:59:20.0000000Z"),
        (#""RequestSourcePort":"""#, "RequestSourcePort", nil),
        (#""RequestSourcePort":null"#, "RequestSourcePort", nil),
        (#""FileName":"""#, "FileName", nil),
    ] as [(String, String, String?)])
    func reads(property: String, column: String, value: String?) throws {
        let read = try values(record("DeviceFileEvents", Self.time + "," + property))
        #expect(read[column] == value)
        #expect(read["Timestamp"] == "2026-01-29T16:49:20.4813094Z")
    }

    @Test(arguments: [
        (record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20Z","FileSize":"many""#), IngestError.Code.badValue),
        (record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20Z","FileSize":1.5"#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20Z","FileSize":9223372036854775808"#), .badValue),
        (record("DeviceNetworkEvents", #""Timestamp":"2026-01-29T16:49:20Z","RemotePort":4294967296"#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20Z","FileSize":[1]"#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20Z","IsAzureInfoProtectionApplied":"perhaps""#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":"2026-02-30T16:49:20Z""#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":1769705360"#), .badValue),
        (record("DeviceFileEvents", #""Timestamp":null"#), .noTimestamp),
        (record("DeviceFileEvents", ""), .noTimestamp),
        (record("EmailEvents", ""), .noTimestamp),
        (record("SigninLogs", #""Timestamp":"2026-01-29T16:49:20Z""#), .unknownTable),
        (#"{"properties":{}}"#, .malformedRecord),
        (#"{"category":"AdvancedHunting-DeviceFileEvents"}"#, .malformedRecord),
        (#"{"category":"AdvancedHunting-DeviceFileEvents","properties":[]}"#, .malformedRecord),
        (#"{"category":7,"properties":{}}"#, .malformedRecord),
        (#"{}"#, .malformedRecord),
        (#"{"a":1}}"#, .malformedRecord),
        (#"{"a":nul}"#, .malformedRecord),
        (record("DeviceFileEvents", time + #","AdditionalFields":"# + String(repeating: "[", count: 100)), .malformedRecord),
    ])
    func refuses(text: String, code: IngestError.Code) {
        let error = #expect(throws: IngestError.self) { _ = try values(text) }
        #expect(error?.code == code)
    }

    /// A snapshot has no time, and some tables have no device.
    @Test func rowsMayBeOfNoTimeAndOfNoDevice() throws {
        let software = try values(record("DeviceTvmSoftwareInventory", #""DeviceId":"d","SoftwareName":"7-zip""#))
        #expect(software == ["DeviceId": "d", "SoftwareName": "7-zip"])
        let email = try values(record("EmailEvents", Self.time + #","Subject":"invoice","To":["a@b.example"],"EmailSize":7"#))
        #expect(email["Subject"] == "invoice" && email["To"] == #"["a@b.example"]"# && email["EmailSize"] == "7")
        #expect(try values(record("DeviceProcessEvents", Self.time + #","MachineGroup":"servers""#))["MachineGroup"] == "servers")
    }

    @Test func theOtherNameOfTheTimeIsFilled() throws {
        let click = try values(record("UrlClickEvents", Self.time + #","Url":"https://a.example""#))
        #expect(click["TimeGenerated"] == "2026-01-29T16:49:20.4813094Z")
        let sent = try values(record("UrlClickEvents", Self.time + #","TimeGenerated":"2026-01-29T16:50:00Z""#))
        #expect(sent["TimeGenerated"] == "2026-01-29T16:50:00.0000000Z")
    }

    @Test func propertiesMayComeBeforeTheCategory() throws {
        let text = #"{"properties":{\#(Self.time),"FileName":"a\u0000"},"category":"DeviceFileEvents"}"#
        #expect(try values(text)["FileName"] == "a\u{fffd}")
    }

    /// Rows of the same event have one identity; any other value makes another.
    @Test(arguments: [
        (#""FileName":"a","FileSize":7"#, #""FileSize":7.0,"FileName":"\u0061""#, true),
        (#""FileName":"a","SHA1":null"#, #""FileName":"a","SHA1":"""#, true),
        (#""FileName":"a""#, #""FileName":"a","FolderPath":null"#, true),
        (#""FileName":"a""#, #""FileName":"A""#, false),
        (#""FileName":"a","FolderPath":"b""#, #""FileName":"ab""#, false),
        (#""FileName":"a""#, #""FolderPath":"a""#, false),
        (#""Novel":1"#, #""Novel":1.0"#, true),
        (#""Novel":{"a": 1}"#, #""Novel":{"a":1}"#, true),
        (#""Novel":1"#, #""Novel":2"#, false),
        (#""Novel":null"#, #""Other":"""#, true),
        (#""Aaa":1,"Zzz":2"#, #""Zzz":2,"Aaa":1"#, true),
    ])
    func identities(one: String, other: String, isSame: Bool) throws {
        let pair = [one, other].map { record("DeviceFileEvents", Self.time + "," + $0) }
        let same = try identity(pair[0]) == identity(pair[1])
        #expect(same == isSame)
    }

    /// Stored with every row: this number may never change.
    @Test func identityIsStable() throws {
        let text = record("DeviceFileEvents", Self.time + #","DeviceId":"d","ReportId":639199803770463703,"FileName":"già.zip","Novel":true"#)
        #expect(try identity(text) == Self.recorded)
    }

    private static let recorded: Int64 = 7_470_271_144_267_663_328

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    func neverTrapsOnDamagedRecords(seed: UInt64) {
        var random = SplitMix(state: seed)
        let good = Array(event(1, #""AdditionalFields":{"a":["\ud83d\ude00",1e5,null]},"IsAzureInfoProtectionApplied":true"#).utf8)
        var reader = RecordReader(EventTables.all)
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &random)))
                default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 5)], at: index)
                }
                if bytes.isEmpty { break }
            }
            _ = try? bytes.withUnsafeBufferPointer { buffer throws(IngestError) in try reader.read(buffer) }
        }
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
