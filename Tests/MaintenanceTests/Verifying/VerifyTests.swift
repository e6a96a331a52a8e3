import HuntStore
import Maintenance
import PostgresClient
import SQLText
import Testing

@Suite struct VerifyTests {
    /// A byte of a blob, of its header or of a range: each is named by segment and column.
    @Test(arguments: [
        ("blob", "set_byte(blob, octet_length(blob) - 1, get_byte(blob, octet_length(blob) - 1) # 1)", "FileName"),
        ("blob", "set_byte(blob, 20, get_byte(blob, 20) # 4)", "ProcessId"),
        ("blob", "''::bytea", "_batch"),
        ("low", "set_byte(low, 0, get_byte(low, 0) # 1)", "Timestamp"),
        ("high", "set_byte(high, 0, 0)", "DeviceId"),
        ("nulls", "nulls + 1", "ProcessId"),
        ("rows", "rows - 1", "FileSize"),
        ("presence", "set_byte(presence, octet_length(presence) - 1, get_byte(presence, octet_length(presence) - 1) # 1)", "ProcessCommandLine"),
        // The filter of other values, which would deny these.
        ("presence", "(SELECT o.presence FROM t_default.RELATION o WHERE o.column_name = 'DeviceId')", "ProcessCommandLine"),
    ])
    func aChangedByteIsFound(column: String, change: String, name: String) async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<200)
        _ = try await shelf.seal()
        let segments = try #require(try await shelf.parts().segments)
        var update: SQLStatement = "UPDATE \(SQLIdentifier("t_default", segments)) SET \(SQLIdentifier(column)) = "
        let changed = change.split(separator: "RELATION").joined(separator: segments)
        update.append(SQLStatement(trusted: "\(changed) WHERE column_name = '\(name)'"))
        try await shelf.owner.execute(update)
        let damages = try await shelf.verify().damages
        #expect(!damages.isEmpty)
        for damage in damages {
            #expect(damage.leaf == shelf.leaf.name)
            #expect(damage.segment == 0 && damage.column == name, "\(damage)")
        }
        await shelf.close()
    }

    /// Another version may keep no range or filter of a column: then nothing is left out by it.
    @Test func whatIsNotKeptIsNoDamage() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<200)
        _ = try await shelf.seal()
        let segments = SQLIdentifier("t_default", try #require(try await shelf.parts().segments))
        try await shelf.owner.execute("UPDATE \(segments) SET presence = NULL, low = NULL, high = NULL WHERE column_name = 'FileName'")
        #expect(try await shelf.verify().damages.isEmpty)
        await shelf.close()
    }

    /// A column that was lost is in no checksum.
    @Test func missingSegmentsAndRows() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<200)
        _ = try await shelf.seal()
        let segments = SQLIdentifier("t_default", try #require(try await shelf.parts().segments))
        try await shelf.owner.execute("DELETE FROM \(segments)")
        #expect(try await shelf.verify().damages.map(\.message) == ["its segments hold 0 rows where 200 were sealed"])
        await shelf.close()
    }

    @Test func heapsAreComparedWhileTheyStand() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<200)
        _ = try await shelf.seal()
        try await shelf.owner.execute(
            "UPDATE \(SQLIdentifier("t_default", shelf.leaf.name)) SET \"FileName\" = 'changed' WHERE _identity = 17")
        let report = try await shelf.verify()
        #expect(report.comparedRows == 200)
        #expect(report.damages.map(\.column) == ["FileName"])
        await shelf.close()
    }

    @Test func aHeapHasTheRowsThatLanded() async throws {
        let shelf = try await Shelf()
        try await shelf.land(0..<200)
        #expect(try await shelf.verify().damages == [])
        try await shelf.owner.execute("DELETE FROM \(SQLIdentifier("t_default", shelf.leaf.name)) WHERE _identity = 17")
        let report = try await shelf.verify()
        #expect(report.heapRows == 199 && report.damages.count == 1)
        await shelf.close()
    }
}
