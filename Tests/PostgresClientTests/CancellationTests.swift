import PostgresClient
import SQLText
import Testing

@Suite struct CancellationTests {
    @Test func cancellingTheTaskStopsTheStatement() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        let task = Task { try await connection.rows("SELECT pg_sleep(600)") }
        try await waitUntilRunning(process)
        task.cancel()
        let error = await #expect(throws: PostgresError.self) { _ = try await task.value }
        #expect(error?.code == .cancelled)
        #expect(error?.sqlState == "57014")
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        #expect(await connection.backendProcess == process)
        await connection.close()
    }

    @Test func aDeadlineStopsTheStatement() async throws {
        let connection = try await connect()
        await #expect { try await connection.rows("SELECT pg_sleep(600)", deadline: .milliseconds(20)) } throws: {
            code($0) == .deadlineExceeded
        }
        await #expect { try await connection.script("SELECT pg_sleep(600)", deadline: .milliseconds(20)) } throws: {
            code($0) == .deadlineExceeded
        }
        await #expect {
            try await connection.eachRow("SELECT generate_series(1, 1000000000)", deadline: .milliseconds(20)) { _ in }
        } throws: {
            code($0) == .deadlineExceeded
        }
        await #expect { try await connection.rows("SELECT 1", deadline: .zero) } throws: { code($0) == .deadlineExceeded }
        #expect(try await connection.row("SELECT 1", deadline: .seconds(60))?.int4(0) == 1)
        await connection.close()
    }

    @Test func aServerTimeoutIsNotOurs() async throws {
        let connection = try await connect()
        try await connection.script("SET statement_timeout = 10")
        let error = await #expect(throws: PostgresError.self) { try await connection.rows("SELECT pg_sleep(600)") }
        #expect(error?.code == .refused)
        #expect(error?.sqlState == "57014")
        await connection.close()
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int)")
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await connection.execute("INSERT INTO t VALUES (1)")
        }
        task.cancel()
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        #expect(try await connection.row("SELECT count(*) FROM t")?.int8(0) == 0)
        await connection.close()
    }

    /// A cancel request that arrives after its statement has ended must not stop the next one.
    @Test func aLateCancelHitsNothingElse() async throws {
        let connection = try await connect()
        for round in 0..<300 {
            let task = Task { try await connection.rows("SELECT pg_sleep(0.0005)") }
            for _ in 0..<(round % 60) { await Task.yield() }
            try await Task.sleep(for: .microseconds(round * 5))
            task.cancel()
            #expect(try await connection.row("SELECT \(round)")?.int8(0) == Int64(round))
            _ = await task.result
        }
        await connection.close()
    }

    /// The server ignores a request that finds it idle, because the statement is still on its way.
    @Test func anEarlyCancelIsNotLost() async throws {
        let connection = try await connect()
        for round in 0..<150 {
            let task = Task { try await connection.rows("SELECT pg_sleep(600)") }
            for _ in 0..<(round % 10) { await Task.yield() }
            task.cancel()
            await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        }
        await connection.close()
    }

    @Test func aWaitingTaskCanLeave() async throws {
        let connection = try await connect()
        try await connection.transaction { connection in
            let waiting = Task.detached { try await connection.execute("SELECT 1") }
            for _ in 0..<100 { await Task.yield() }
            waiting.cancel()
            await #expect { _ = try await waiting.value } throws: { code($0) == .cancelled }
        }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }
}
