import HarrierTesting
import PostgresClient
import SQLText
import Testing

@Suite struct TransactionTests {
    private struct Refused: Error {}

    private func table() async throws -> PostgresConnection {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int)")
        return connection
    }

    private func count(_ connection: PostgresConnection) async throws -> Int64? {
        try await connection.row("SELECT count(*) FROM t")?.int8(0)
    }

    @Test func commitsAndReturns() async throws {
        let connection = try await table()
        let value = try await connection.transaction { connection in
            try await connection.execute("INSERT INTO t VALUES (1)")
            return 42
        }
        #expect(value == 42)
        #expect(try await count(connection) == 1)
        await connection.close()
    }

    @Test func rollsBackWhatThrows() async throws {
        let connection = try await table()
        await #expect(throws: Refused.self) {
            try await connection.transaction { connection in
                try await connection.execute("INSERT INTO t VALUES (1)")
                throw Refused()
            }
        }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func anAbortedTransactionDoesNotPassForCommitted() async throws {
        let connection = try await table()
        await #expect {
            try await connection.transaction { connection in
                try await connection.execute("INSERT INTO t VALUES (1)")
                _ = try? await connection.execute("SELECT 1/0")
            }
        } throws: {
            code($0) == .rolledBack
        }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func aFailedCommitSurfaces() async throws {
        let connection = try await connect()
        try await connection.script(
            """
            CREATE TEMP TABLE p (i int PRIMARY KEY);
            CREATE TEMP TABLE c (i int REFERENCES p DEFERRABLE INITIALLY DEFERRED)
            """)
        let error = await #expect(throws: PostgresError.self) {
            try await connection.transaction { connection in _ = try await connection.execute("INSERT INTO c VALUES (1)") }
        }
        #expect(error?.isForeignKeyViolation == true)
        #expect(try await connection.row("SELECT count(*) FROM c")?.int8(0) == 0)
        await connection.close()
    }

    @Test func cancellationRollsBack() async throws {
        let connection = try await table()
        let process = await connection.backendProcess
        let task = Task {
            try await connection.transaction { connection in
                try await connection.execute("INSERT INTO t VALUES (1)")
                try await connection.transaction { connection in
                    try await connection.execute("INSERT INTO t VALUES (2)")
                    _ = try await connection.rows("SELECT pg_sleep(600)")
                }
            }
        }
        try await waitUntilRunning(process)
        task.cancel()
        await #expect { try await task.value } throws: { code($0) == .cancelled }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func cancellationBeforeCommitRollsBack() async throws {
        let connection = try await table()
        let task = Task {
            try await connection.transaction { connection in
                try await connection.execute("INSERT INTO t VALUES (1)")
                while !Task.isCancelled { await Task.yield() }
            }
        }
        task.cancel()
        await #expect(throws: PostgresError.self) { try await task.value }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func innerTransactionsAreSavepoints() async throws {
        let connection = try await table()
        try await connection.transaction { connection in
            try await connection.execute("INSERT INTO t VALUES (1)")
            try? await connection.transaction { connection in
                try await connection.execute("INSERT INTO t VALUES (2)")
                try await connection.transaction { connection in _ = try await connection.execute("INSERT INTO t VALUES (3)") }
                throw Refused()
            }
            try await connection.transaction { connection in _ = try await connection.execute("INSERT INTO t VALUES (4)") }
        }
        #expect(try await connection.rows("SELECT i FROM t ORDER BY i").map { try $0.int4(0) } == [1, 4])
        await connection.close()
    }

    @Test func othersWaitForItsEnd() async throws {
        let connection = try await table()
        let other = try await connection.transaction { connection in
            let other = Task.detached {
                try await connection.transaction { connection in
                    _ = try await connection.execute("INSERT INTO t VALUES (2)")
                    return try await self.count(connection)
                }
            }
            for _ in 0..<100 { await Task.yield() }
            try await connection.execute("INSERT INTO t VALUES (1)")
            #expect(try await self.count(connection) == 1)
            return other
        }
        #expect(try await other.value == 2)
        await connection.close()
    }

    @Test(arguments: [
        (TransactionMode.readOnly, "read committed", "on"), (.readWrite, "read committed", "off"),
        (.repeatableRead, "repeatable read", "off"), (.snapshot, "repeatable read", "on"), (.serializable, "serializable", "off"),
    ])
    func modes(mode: TransactionMode, isolation: String, readOnly: String) async throws {
        let connection = try await connect()
        try await connection.transaction(mode) { connection in
            let row = try #require(
                try await connection.row("SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')"))
            #expect(try row.text(0) == isolation)
            #expect(try row.text(1) == readOnly)
        }
        await connection.close()
    }
}
