import HarrierTesting
import HuntStore
import PostgresClient
import SQLText
import Testing

@Suite struct WatermarkTests {
    @Test(.timeLimit(.minutes(15))) func nothingIsEverAddedBelowAWatermark() async throws {
        let databases = try await TestStores.fresh()
        let slow = try await databases.connect(.events, as: .ingest)
        let fast = try await databases.connect(.events, as: .ingest)
        let reader = try await databases.connect(.events, as: .coordinator)
        @Sendable func watermark() async throws -> Int64 { try #require(try await reader.row(Watermark.read)).int8(0) }
        @Sendable func batch(_ connection: PostgresConnection) async throws -> Int64 {
            try #require(try await connection.row("SELECT harrier.current_batch()")).int8(0)
        }

        let (early, late) = try await slow.transaction { slow in
            let early = try await batch(slow)
            let late = try await fast.transaction { try await batch($0) }
            #expect(late > early)
            // The later one has committed; the earlier one may still add rows.
            let mark = try await watermark()
            #expect(mark <= early)
            return (early, late)
        }
        // Other tests on the server may hold older transactions for a while.
        var mark = try await watermark()
        while mark <= late {
            try await Task.sleep(for: .milliseconds(20))
            mark = try await watermark()
        }
        #expect(mark > late && late > early)
        for connection in [slow, fast, reader] { await connection.close() }
    }
}
