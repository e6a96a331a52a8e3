import Glibc
import PostgresClient
import SQLText
import Testing

private func terminate(_ process: Int32) async throws {
    let other = try await connect()
    _ = try await other.rows("SELECT pg_terminate_backend(\(process))")
    await other.close()
}

@Suite struct LossTests {
    @Test func duringAStatement() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        let task = Task { try await connection.rows("SELECT pg_sleep(600)") }
        try await waitUntilRunning(process)
        try await terminate(process)
        let error = await #expect(throws: PostgresError.self) { _ = try await task.value }
        #expect(error?.code == .connectionLost)
        #expect(error?.sqlState == "57P01")
        #expect(await connection.isUsable == false)
        await #expect { try await connection.execute("SELECT 1") } throws: { code($0) == .connectionLost }
        await connection.close()
    }

    @Test func whileIdle() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        try await terminate(process)
        let watcher = try await connect()
        while try await watcher.row("SELECT 1 FROM pg_stat_activity WHERE pid = \(process)") != nil { await Task.yield() }
        await #expect { try await connection.execute("SELECT 1") } throws: { code($0) == .connectionLost }
        #expect(await connection.isUsable == false)
        await connection.close()
        await watcher.close()
    }

    @Test func whileListening() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        try await connection.listen("whatever")
        let waiting = Task { try await connection.notification(within: .seconds(600)) }
        try await terminate(process)
        await #expect { _ = try await waiting.value } throws: { code($0) == .connectionLost }
        await connection.close()
    }

    @Test func insideATransactionAndDuringCopy() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        try await connection.script("CREATE TEMP TABLE t (i int)")
        let task = Task {
            try await connection.transaction { connection in
                try await connection.copyIn("COPY t FROM STDIN") {
                    try await terminate(process)
                    try await Task.sleep(for: .milliseconds(5))
                    return Array("1\n".utf8)
                }
            }
        }
        await #expect { _ = try await task.value } throws: { code($0) == .connectionLost }
        await connection.close()
    }

    /// Neither the deadline nor the cancel request reaches a frozen server: the connection is given up, and the task goes on.
    @Test func aFrozenServerIsGivenUp() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        kill(process, SIGSTOP)
        defer { kill(process, SIGCONT) }
        await #expect { try await connection.rows("SELECT 1", deadline: .milliseconds(10)) } throws: { code($0) == .connectionLost }
        #expect(await connection.isUsable == false)
        await connection.close()
    }
}
