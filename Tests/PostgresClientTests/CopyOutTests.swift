import PostgresClient
import SQLText
import Testing

@Suite struct CopyOutTests {
    private struct Enough: Error {}

    @Test func textInChunksOfAnySize() async throws {
        let connection = try await connect()
        for size in [1, 100, 1 << 20] {
            let chunks = Collected<[UInt8]>()
            try await connection.copyOut("COPY (SELECT generate_series(1, 5000)) TO STDOUT", chunkSize: size) { chunks.add($0) }
            #expect(chunks.all.flatMap { $0 } == Array((1...5000).map { "\($0)\n" }.joined().utf8))
            #expect(chunks.all.dropLast().allSatisfy { $0.count >= size })
        }
        await connection.close()
    }

    @Test func nothingIsNoChunk() async throws {
        let connection = try await connect()
        let chunks = Collected<[UInt8]>()
        try await connection.copyOut("COPY (SELECT 1 WHERE false) TO STDOUT") { chunks.add($0) }
        #expect(chunks.all.isEmpty)
        await connection.close()
    }

    @Test func insideATransaction() async throws {
        let connection = try await connect()
        let rows = try await connection.transaction(.snapshot) { connection in
            let chunks = Counter()
            try await connection.copyOut("COPY (SELECT 1) TO STDOUT") {
                await #expect { try await connection.execute("SELECT 1") } throws: { code($0) == .misuse }
                chunks.add($0.count)
            }
            return try await connection.row("SELECT \(chunks.total)")?.int8(0)
        }
        #expect(rows == 2)
        await connection.close()
    }

    @Test func aReaderThatThrowsStopsTheStatement() async throws {
        let connection = try await connect()
        await #expect(throws: Enough.self) {
            try await connection.copyOut("COPY (SELECT generate_series(1, 1000000000)) TO STDOUT") { _ in throw Enough() }
        }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    @Test func anErrorMidway() async throws {
        let connection = try await connect()
        let chunks = Counter()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.copyOut("COPY (SELECT 1 / (100000 - i) FROM generate_series(1, 200000) i) TO STDOUT") { chunks.add($0.count) }
        }
        #expect(error?.sqlState == "22012")
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    @Test func cancellation() async throws {
        let connection = try await connect()
        let task = Task {
            try await connection.copyOut("COPY (SELECT generate_series(1, 1000000000)) TO STDOUT") { _ in }
        }
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    /// The server has sent everything by then, and not all of it is handed over.
    @Test func cancellationWhenTheStatementIsOverAlready() async throws {
        let connection = try await connect()
        let task = Task {
            try await connection.copyOut("COPY (SELECT generate_series(1, 100)) TO STDOUT", chunkSize: 1) { _ in
                withUnsafeCurrentTask { $0?.cancel() }
            }
        }
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    /// The server has said nothing yet.
    @Test func cancellationBeforeTheFirstRow() async throws {
        let connection = try await connect()
        let process = await connection.backendProcess
        let task = Task { try await connection.copyOut("COPY (SELECT pg_sleep(600)) TO STDOUT") { _ in } }
        try await waitUntilRunning(process)
        task.cancel()
        await #expect { _ = try await task.value } throws: { code($0) == .cancelled }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    @Test(arguments: ["SELECT 1", "CREATE TEMP TABLE nothing ()", "COPY t FROM STDIN"])
    func otherStatementsAreRefused(sql: String) async throws {
        let connection = try await connect()
        try await connection.script("CREATE TEMP TABLE t (i int)")
        await #expect { try await connection.copyOut(SQLStatement(trusted: sql)) { _ in } } throws: { code($0) == .misuse }
        await connection.close()
    }

    @Test func aMissingTableIsTheServersError() async throws {
        let connection = try await connect()
        let error = await #expect(throws: PostgresError.self) { try await connection.copyOut("COPY nowhere TO STDOUT") { _ in } }
        #expect(error?.isUndefinedTable == true)
        await connection.close()
    }
}

@Suite struct BinaryRowReaderTests {
    private static let query = """
        SELECT i, CASE WHEN i % 3 > 0 THEN repeat('é', i % 50) END, i::float8 FROM generate_series(1, 3000) i
        """

    /// Whatever the chunks are, the rows are those of the query.
    @Test(arguments: [1, 7, 1000, 1 << 20])
    func rowsAcrossChunks(size: Int) async throws {
        let connection = try await connect()
        let bytes = Collected<[UInt8]>()
        try await connection.copyOut(SQLStatement(trusted: "COPY (\(Self.query)) TO STDOUT (FORMAT binary)")) { bytes.add($0) }
        let rows = try await connection.rows(SQLStatement(trusted: Self.query))
        let all = bytes.all.flatMap { $0 }
        var reader = BinaryRowReader(columns: 3)
        var read: [[[UInt8]?]] = []
        for start in stride(from: 0, to: all.count, by: size) {
            reader.add(Array(all[start..<min(start + size, all.count)]))
            while try reader.next() { read.append(reader.withRow { row in (0..<3).map { row[$0].map { Array($0) } } }) }
        }
        #expect(reader.isAtEnd)
        #expect(read == rows.map { row in (0..<3).map { row[$0] } })
        await connection.close()
    }

    @Test func framedFieldsAreTheRow() throws {
        var reader = BinaryRowReader(columns: 2, hasHeader: false)
        reader.add([0, 2, 0, 0, 0, 1, 7, 255, 255, 255, 255])
        #expect(try reader.next())
        #expect(reader.withRow { Array($0.framedFields) } == [0, 0, 0, 1, 7, 255, 255, 255, 255])
        #expect(try !reader.next())
        #expect(!reader.isAtEnd)
    }

    @Test(arguments: [
        [0, 3, 0, 0, 0, 1, 7], [0, 2, 0, 0, 0, 1, 7, 255, 255, 255, 254], [255, 254],
    ] as [[UInt8]])
    func otherDataAreRefused(bytes: [UInt8]) {
        var reader = BinaryRowReader(columns: 2, hasHeader: false)
        reader.add(bytes)
        #expect { try reader.next() } throws: { code($0) == .badCell }
    }

    @Test func aHeaderMustBeOne() {
        var reader = BinaryRowReader(columns: 1)
        reader.add(Array(repeating: 65, count: 40))
        #expect { try reader.next() } throws: { code($0) == .badCell }
    }
}
