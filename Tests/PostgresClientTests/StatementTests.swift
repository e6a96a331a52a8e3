import HarrierTesting
import PostgresClient
import SQLText
import Testing

@Suite struct StatementTests {
    @Test func executeCountsRows() async throws {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int); CREATE INDEX ON t (i)")
        #expect(try await connection.execute("INSERT INTO t SELECT generate_series(1, 5)") == 5)
        #expect(try await connection.execute("UPDATE t SET i = i WHERE i > 3") == 2)
        #expect(try await connection.execute("DELETE FROM t WHERE i = 99") == 0)
        #expect(try await connection.execute("SELECT * FROM t") == 5)
        #expect(try await connection.execute("") == 0)
        #expect(try await connection.rows("SELECT i FROM t ORDER BY i").map { try $0.int4(0) } == [1, 2, 3, 4, 5])
        await connection.close()
    }

    @Test func errorsCarryWhatTheServerSays() async throws {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int CONSTRAINT positive CHECK (i > 0), u int UNIQUE)")
        let check = await #expect(throws: PostgresError.self) { try await connection.execute("INSERT INTO t VALUES (-1)") }
        #expect(check?.sqlState == "23514")
        #expect(check?.constraint == "positive")
        #expect(check?.isCheckViolation == true)
        #expect(check?.detail?.contains("-1") == true)
        try await connection.execute("INSERT INTO t VALUES (1, 1)")
        let unique = await #expect(throws: PostgresError.self) { try await connection.execute("INSERT INTO t VALUES (1, 1)") }
        #expect(unique?.isUniqueViolation == true)
        let missing = await #expect(throws: PostgresError.self) { try await connection.rows("SELECT * FROM no_such_table") }
        #expect(missing?.isUndefinedTable == true)
        #expect(missing?.code == .refused)
        #expect(missing?.description.hasPrefix("PG004 42P01: ") == true)
        await connection.close()
    }

    @Test func oneStatementPerMessage() async throws {
        let connection = try await connect()
        await #expect { try await connection.execute("SELECT 1; SELECT 2") } throws: { ($0 as? PostgresError)?.sqlState == "42601" }
        try await connection.script("SELECT 1; SELECT 2")
        await #expect { try await connection.script("SELECT 1; SELECT 1/0; SELECT 2") } throws: {
            ($0 as? PostgresError)?.sqlState == "22012"
        }
        await connection.close()
    }

    @Test func eachRowStreamsAndStopsOnError() async throws {
        struct Enough: Error {}
        let connection = try await connect()
        let seen = Counter()
        try await connection.eachRow("SELECT generate_series(1, 50000)") { row in seen.add(Int(try row.int4(0))) }
        #expect(seen.total == 50000 * 50001 / 2)
        let some = Counter()
        await #expect(throws: Enough.self) {
            try await connection.eachRow("SELECT generate_series(1, 100000000)") { _ in
                some.add(1)
                if some.total == 10 { throw Enough() }
            }
        }
        #expect(some.total == 10)
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await #expect { try await connection.eachRow("SELECT 1 / (3 - generate_series(1, 5))") { _ in } } throws: {
            ($0 as? PostgresError)?.sqlState == "22012"
        }
        await connection.close()
    }

    @Test func manyTasksShareOneConnection() async throws {
        let connection = try await connect()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask { try await connection.row("SELECT \(number)")?.int8(0) == Int64(number) }
            }
            for try await isRight in group { #expect(isRight) }
        }
        await connection.close()
    }

    @Test func aBlockedConnectionHoldsUpNobody() async throws {
        let sleepers = try await (0..<16).asyncMap { _ in try await connect() }
        let processes = await sleepers.asyncMap { await $0.backendProcess }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sleeper in sleepers { group.addTask { _ = try await sleeper.rows("SELECT pg_sleep(600)") } }
            for process in processes { try await waitUntilRunning(process) }
            group.cancelAll()
            while let result = await group.nextResult() {
                #expect(throws: PostgresError.self) { try result.get() }
            }
        }
        for sleeper in sleepers {
            #expect(try await sleeper.row("SELECT 1")?.int4(0) == 1)
            await sleeper.close()
        }
    }

    @Test func copyOutIsRefused() async throws {
        let connection = try await connect()
        await #expect { try await connection.execute("COPY (SELECT 1) TO STDOUT") } throws: { code($0) == .misuse }
        await connection.close()
    }

    @Test func whatIsClosedSaysSo() async throws {
        let connection = try await connect()
        await connection.close()
        await connection.close()
        await #expect { try await connection.execute("SELECT 1") } throws: { code($0) == .connectionLost }
        #expect(await connection.isUsable == false)
    }
}
