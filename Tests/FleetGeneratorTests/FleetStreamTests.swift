import Foundation
import HuntModel
import Testing

@testable import FleetGenerator

@Suite struct FleetStreamTests {
    private static let options: FleetOptions = {
        var options = FleetOptions()
        options.rows = 6_000
        options.days = 2
        options.devices = 20
        options.stories = 17
        return options
    }()

    private struct Record {
        let received: String
        let table: String
        let properties: [String: Any]
        var time: String { properties["Timestamp"] as? String ?? "" }
    }

    private static func lines(_ options: FleetOptions) -> [Substring] {
        var stream = FleetStream(options)
        var bytes: [UInt8] = []
        while stream.next(into: &bytes) {}
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    private static func records(_ options: FleetOptions) throws -> [Record] {
        try lines(options).map { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let category = try #require(object["category"] as? String)
            return Record(
                received: try #require(object["time"] as? String), table: String(category.dropFirst("AdvancedHunting-".count)),
                properties: try #require(object["properties"] as? [String: Any]))
        }
    }

    @Test func theSameOptionsGiveTheSameBytes() {
        #expect(Self.lines(Self.options) == Self.lines(Self.options))
        var other = Self.options
        other.seed = 8
        #expect(Self.lines(other) != Self.lines(Self.options))
    }

    @Test func thereAreAsManyRecordsAsWereAskedFor() {
        #expect(Self.lines(Self.options).count == Self.options.rows)
    }

    @Test func allDocumentedColumnsAreThereAndNoOthers() throws {
        var seen: Set<String> = []
        for record in try Self.records(Self.options) {
            let table = try #require(EventTables.named(record.table))
            seen.insert(record.table)
            let columns = Set(table.storedColumns.map(\.name))
            #expect(Set(record.properties.keys) == columns, "\(record.table): \(Set(record.properties.keys).symmetricDifference(columns).sorted())")
        }
        #expect(seen.count == 7)
    }

    @Test func recordsComeInOrderOfReceiptAndAFewAreLate() throws {
        let records = try Self.records(Self.options)
        #expect(zip(records, records.dropFirst()).allSatisfy { $0.received <= $1.received })
        #expect(records.allSatisfy { $0.time < $0.received })
        var latest = ""
        var late = 0
        for record in records {
            if record.time < latest { late += 1 } else { latest = record.time }
        }
        #expect((0.015...0.04).contains(Double(late) / Double(records.count)))
    }

    @Test func tablesAreMixedAsAskedFor() throws {
        var counts: [String: Int] = [:]
        for record in try Self.records(Self.options) { counts[record.table, default: 0] += 1 }
        let three = ["DeviceFileEvents", "DeviceProcessEvents", "DeviceNetworkEvents"].map { Double(counts[$0] ?? 0) }
        for (count, share) in zip(three, [0.4, 0.3, 0.3]) { #expect(abs(count / three.reduce(0, +) - share) < 0.05) }
    }

    @Test func nothingButStoriesMakesAnArchive() throws {
        var options = Self.options
        options.stories = 0
        for record in try Self.records(options) where record.table == "DeviceFileEvents" {
            let name = record.properties["FileName"] as? String ?? ""
            #expect(!name.hasSuffix(".zip") || record.properties["FileOriginUrl"] is String)
        }
    }

    @Test func everyKindOfStoryIsToldOnce() {
        let truth = FleetStream(Self.options).truth
        #expect(Set(truth.stories.map(\.kind)) == Set(StoryKind.allCases))
        #expect(Set(truth.stories.map(\.device)).count == 17)
        #expect(truth.stories.allSatisfy { $0.left == ($0.leftAt != nil) })
    }

    @Test func repetitionsAddRecordsWithTheSameProperties() throws {
        var options = Self.options
        options.repeatedShare = 0.1
        let bodies = Self.lines(options).map { $0.split(separator: "\"properties\"", maxSplits: 1).last ?? "" }
        #expect(bodies.count - options.rows == bodies.count - Set(bodies).count)
        #expect((400...800).contains(bodies.count - options.rows))
    }
}
