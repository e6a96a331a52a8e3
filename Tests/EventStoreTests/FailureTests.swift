import CompiledForm
import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

/// What cannot be read is an error, and never a shorter answer.
@Suite struct FailureTests {
    private static let query = "DeviceFileEvents | project DeviceId, FileName, FileSize"

    @Test func aDamagedSegmentIsNamed() async throws {
        let desk = try await Desk()
        try await desk.ingest(40)
        try await desk.databases.seal(segmentsOf: 10)
        let relation = try await desk.asOwner { connection in
            let relation = try await connection.row("SELECT segments FROM harrier.leaf")?.text(0) ?? ""
            try await connection.execute(
                """
                UPDATE t_default.\(SQLIdentifier(relation)) SET blob = set_byte(blob, octet_length(blob) - 1, get_byte(blob, octet_length(blob) - 1) # 1)
                WHERE segment = 2 AND column_name = 'FileName'
                """)
            return relation
        }
        let error = await #expect(throws: EventStoreError.self) { try await desk.rows(Self.query) }
        #expect(error?.code == .segmentDamaged)
        for word in ["segment 2", "DeviceFileEvents_20260101_20260201", relation, "FileName"] { #expect(error?.message.contains(word) == true) }
        // Whoever does not need it is not disturbed.
        #expect(try await desk.rows("DeviceFileEvents | summarize sum(FileSize)") == ["[780]"])
        await desk.close()
    }

    /// A segment without one of its columns is no segment of a leaf that lacks the column.
    @Test func aLostBlobIsNoEmptyColumn() async throws {
        let desk = try await Desk()
        try await desk.ingest(40)
        try await desk.databases.seal(segmentsOf: 10)
        try await desk.asOwner { connection in
            let relation = try await connection.row("SELECT segments FROM harrier.leaf")?.text(0) ?? ""
            try await connection.execute("DELETE FROM t_default.\(SQLIdentifier(relation)) WHERE segment = 1 AND column_name = 'FileName'")
        }
        let error = await #expect(throws: EventStoreError.self) { try await desk.rows(Self.query) }
        #expect(error?.code == .segmentDamaged)
        await desk.close()
    }

    @Test func aLostSegmentIsNoShorterAnswer() async throws {
        let desk = try await Desk()
        try await desk.ingest(40)
        try await desk.databases.seal(segmentsOf: 10)
        try await desk.asOwner { connection in
            let relation = try await connection.row("SELECT segments FROM harrier.leaf")?.text(0) ?? ""
            try await connection.execute("DELETE FROM t_default.\(SQLIdentifier(relation)) WHERE segment = 1")
        }
        let error = await #expect(throws: EventStoreError.self) { try await desk.rows(Self.query) }
        #expect(error?.code == .segmentDamaged)
        await desk.close()
    }

    @Test func tooMuchIsRefused() async throws {
        let desk = try await Desk(limits: CopyLimits(bytes: 1000, heldRows: 20))
        try await desk.ingest(40)
        #expect(try await desk.rows(Self.query).count == 40)
        try await desk.databases.seal()
        let error = await #expect(throws: EventStoreError.self) { try await desk.rows(Self.query) }
        #expect(error?.code == .tooManyBytes)
        #expect(try await desk.rows("DeviceFileEvents | where FileSize < 3 | project FileName").count == 3)
        await desk.close()
    }
}
