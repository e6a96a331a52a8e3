import PostgresClient
import SQLText
import Testing

@Suite struct CopyTests {
    private struct Refused: Error {}

    private func table() async throws -> PostgresConnection {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int4, s text)")
        return connection
    }

    private func count(_ connection: PostgresConnection) async throws -> Int64? {
        try await connection.row("SELECT count(*) FROM t")?.int8(0)
    }

    @Test func textInChunksThatCutRows() async throws {
        let connection = try await table()
        let chunks = Chunks("1\ta", "\n2\t\\N\n", "", "3\tc\n")
        #expect(try await connection.copyIn("COPY t FROM STDIN") { await chunks.next() } == 3)
        #expect(try await count(connection) == 3)
        #expect(try await connection.copyIn("COPY t FROM STDIN") { nil } == 0)
        await connection.close()
    }

    @Test func binary() async throws {
        let connection = try await table()
        var bytes = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0] + [0, 0, 0, 0, 0, 0, 0, 0]
        bytes += [0, 2, 0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0, 2] + Array("hi".utf8) + [0xff, 0xff]
        let chunks = Chunks([bytes])
        #expect(try await connection.copyIn("COPY t FROM STDIN (FORMAT binary)") { await chunks.next() } == 1)
        #expect(try await connection.row("SELECT s FROM t WHERE i = 7")?.text(0) == "hi")
        await connection.close()
    }

    @Test func chunksOfManyMegabytes() async throws {
        let connection = try await table()
        let line = Array("1\t\(String(repeating: "x", count: 1000))\n".utf8)
        let chunk = [UInt8](repeatElement(line, count: 5000).joined())
        let chunks = Chunks([chunk, chunk, chunk])
        #expect(try await connection.copyIn("COPY t FROM STDIN") { await chunks.next() } == 15000)
        await connection.close()
    }

    @Test func aSenderThatThrowsStoresNothing() async throws {
        let connection = try await table()
        let chunks = Chunks("1\ta\n")
        await #expect(throws: Refused.self) {
            try await connection.copyIn("COPY t FROM STDIN") {
                guard let chunk = await chunks.next() else { throw Refused() }
                return chunk
            }
        }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func aBadRowSaysWhere() async throws {
        let connection = try await table()
        let chunks = Chunks(["1\ta\n", "x\tb\n"].map { Array($0.utf8) } + Array(repeating: Array("2\tc\n".utf8), count: 10000))
        let error = await #expect(throws: PostgresError.self) {
            try await connection.copyIn("COPY t FROM STDIN") { await chunks.next() }
        }
        #expect(error?.sqlState == "22P02")
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func cancellationStoresNothing() async throws {
        let connection = try await table()
        let task = Task {
            try await connection.copyIn("COPY t FROM STDIN") {
                await Task.yield()
                return Array("1\ta\n".utf8)
            }
        }
        try await Task.sleep(for: .milliseconds(20))
        task.cancel()
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        #expect(try await count(connection) == 0)
        await connection.close()
    }

    @Test func theConnectionIsBusyMeanwhile() async throws {
        let connection = try await table()
        let chunks = Chunks("1\ta\n")
        try await connection.transaction { connection in
            let rows = try await connection.copyIn("COPY t FROM STDIN") {
                await #expect { try await connection.execute("SELECT 1") } throws: { code($0) == .misuse }
                return await chunks.next()
            }
            #expect(rows == 1)
        }
        #expect(try await count(connection) == 1)
        await connection.close()
    }

    @Test(arguments: ["SELECT 1", "INSERT INTO t VALUES (1)", "COPY (SELECT 1) TO STDOUT"])
    func otherStatementsAreRefused(sql: String) async throws {
        let connection = try await table()
        await #expect { try await connection.copyIn(SQLStatement(trusted: sql)) { nil } } throws: { code($0) == .misuse }
        await connection.close()
    }

    @Test func aMissingTableIsTheServersError() async throws {
        let connection = try await connect()
        let error = await #expect(throws: PostgresError.self) { try await connection.copyIn("COPY nowhere FROM STDIN") { nil } }
        #expect(error?.isUndefinedTable == true)
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }
}
