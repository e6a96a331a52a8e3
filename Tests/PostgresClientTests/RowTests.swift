import PostgresClient
import SQLText
import Testing

@Suite struct RowTests {
    @Test func cellsAreReadByTheirType() async throws {
        let connection = try await connect()
        let row = try #require(
            try await connection.row(
                """
                SELECT 1::int2, 2::int4, 3::int8, 4::oid, 1.5::float4, 2.5::float8, 'v'::varchar, 'n'::name, '[1]'::json,
                '{"a":1}'::jsonb, ARRAY[1,2]::int2[], ARRAY['a',NULL]::text[], timestamptz '2026-01-29 16:49:20.481309Z', '\\x00ff'::bytea
                """))
        #expect(row.count == 14)
        #expect(try (0..<4).map { try row.int8($0) } == [1, 2, 3, 4])
        #expect(try row.float8(4) == 1.5)
        #expect(try row.float8(5) == 2.5)
        #expect(try [6, 7, 8, 9].map { try row.text($0) } == ["v", "n", "[1]", "{\"a\": 1}"])
        #expect(try row.int8Array(10) == [1, 2])
        #expect(try row.textsOrNulls(11) == ["a", nil])
        #expect(try row.ticks(12) == 639_053_021_604_813_090)
        #expect(row[13] == [0, 255])
        await connection.close()
    }

    @Test func wrongReadersSayWhy() async throws {
        let connection = try await connect()
        let row = try #require(try await connection.row("SELECT 70000::int4 AS n, NULL::text AS t, ARRAY['a', NULL] AS a"))
        #expect(throws: PostgresError.self) { try row.int2(0) }
        #expect(throws: PostgresError.self) { try row.text(0) }
        #expect(throws: PostgresError.self) { try row.text(1) }
        #expect(throws: PostgresError.self) { try row.textArray(2) }
        #expect(throws: PostgresError.self) { try row.int8(99) }
        #expect(throws: PostgresError.self) { try row.int8(-1) }
        #expect(throws: PostgresError.self) { try row.column("absent") }
        #expect(try row.textOrNull(1) == nil)
        #expect(row.isNull(99))
        #expect(row[99] == nil)
        #expect(try row.column("t") == 1)
        await connection.close()
    }

    @Test func namesKeepTheirCase() async throws {
        let connection = try await connect()
        let row = try #require(try await connection.row(#"SELECT 1 AS "LogonId", 2 AS "LogonID", 3 AS "a""b""#))
        #expect(try ["LogonId", "LogonID", "a\"b"].map { try row.int4(row.column($0)) } == [1, 2, 3])
        await connection.close()
    }

    @Test func aRowOutlivesItsConnection() async throws {
        let connection = try await connect()
        let row = try #require(try await connection.row("SELECT 'still here'"))
        await connection.close()
        #expect(try row.text(0) == "still here")
    }

    @Test func enumsReadAsText() async throws {
        let connection = try await connect()
        try await connection.script("CREATE TYPE pg_temp.mood AS ENUM ('sad', 'fine')")
        let row = try #require(try await connection.row("SELECT 'fine'::pg_temp.mood, ARRAY['sad', 'fine']::pg_temp.mood[]"))
        #expect(try row.text(0) == "fine")
        #expect(try row.textArray(1) == ["sad", "fine"])
        await connection.close()
    }
}
