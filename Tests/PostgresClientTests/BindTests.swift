import PostgresClient
import SQLText
import Testing

@Suite struct BindTests {
    /// Each bind, and how the server prints what it received.
    @Test(arguments: [
        (SQLBind.bool(true), "true"), (.bool(false), "false"),
        (.int2(.min), "-32768"), (.int4(.max), "2147483647"), (.int8(.min), "-9223372036854775808"),
        (.float8(0.1), "0.1"), (.float8(-.infinity), "-Infinity"), (.float8(.nan), "NaN"), (.float8(-0.0), "-0"),
        (.text(""), ""), (.text("a'b\"c\\d\nü🦅"), "a'b\"c\\d\nü🦅"),
        (.bytea([0, 1, 255]), "\\x0001ff"), (.bytea([]), "\\x"),
        (.jsonb(#"{"b": [1, null], "a": "\u00fc"}"#), #"{"a": "ü", "b": [1, null]}"#),
        (.uuid("{A0EEBC99-9C0B4EF8-bb6d6bb9bd380a11}"), "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"),
        (.int2Array([]), "{}"), (.int2Array([-1, 2]), "{-1,2}"), (.int4Array([3]), "{3}"),
        (.int8Array([.max, .min]), "{9223372036854775807,-9223372036854775808}"),
        (.textArray([]), "{}"),
        (.fields(.int2, count: 2, [0, 0, 0, 2, 1, 0, 255, 255, 255, 255]), "{256,NULL}"), (.fields(.jsonb, count: 1, [0, 0, 0, 3, 1, 0x5b, 0x5d]), "{[]}"),
        (.fields(.uuid, count: 0, []), "{}"),
        (.textArray(["", "a,b", "q\"q", "back\\slash", "{x}", "NULL", "ü"]), #"{"","a,b","q\"q","back\\slash","{x}","NULL",ü}"#),
    ])
    func arrivesAsSent(bind: SQLBind, printed: String) async throws {
        let connection = try await connect()
        let row = try #require(try await connection.row("SELECT (\(bind: bind))::text"))
        #expect(try row.text(0) == printed)
        await connection.close()
    }

    @Test(arguments: SQLType.allCases)
    func nullHasItsType(type: SQLType) async throws {
        let connection = try await connect()
        let row = try #require(try await connection.row("SELECT \(bind: .null(type)), pg_typeof(\(bind: .null(type)))::text"))
        #expect(row.isNull(0))
        #expect(row.type(0) == PostgresType(type))
        await connection.close()
    }

    @Test(arguments: [
        "0", "-0", "1", "-1", "10000", "9999", "100000000", "0.0001", "0.00001", "123456789.987654321", "-0.5", "1e10", "1.5e-7",
        "12e3", "000123.4500", "NaN", "Infinity", "-Infinity", "1e-20", "99999999999999999999999999999999999999.0000",
    ])
    func numericsMeanWhatPostgresReads(text: String) async throws {
        let connection = try await connect()
        let row = try #require(
            try await connection.row(
                "SELECT \(bind: .numeric(text)) = \(text)::numeric, (\(bind: .numeric(text)))::text, \(text)::numeric::text, \(text)::numeric"))
        #expect(try row.bool(0))
        #expect(try row.text(1) == row.text(2))
        #expect(try row.numeric(3) == row.text(2))
        await connection.close()
    }

    @Test(arguments: [
        SQLBind.text("a\0b"), .textArray(["ok", "\0"]), .jsonb("{}\0"), .numeric(""), .numeric("1.2.3"), .numeric("e5"), .numeric("1e99999"),
        .numeric("١"), .uuid("no"), .uuid(String(repeating: "g", count: 32)),
    ])
    func badValuesAreRefusedBeforeTheyAreSent(bind: SQLBind) async throws {
        let connection = try await connect()
        await #expect { try await connection.row("SELECT \(bind: bind)") } throws: { code($0) == .badBind }
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }

    @Test func aTextOfAMegabyteAndManyBinds() async throws {
        let connection = try await connect()
        let text = String(repeating: "0123456789abcdef", count: 1 << 16)
        #expect(try await connection.row("SELECT \(text)")?.text(0) == text)
        var many: SQLStatement = "SELECT 0::int8"
        for value in 0..<2000 { many.append(" + \(value)") }
        #expect(try await connection.row(many)?.int8(0) == 1_999_000)
        await connection.close()
    }

    @Test func tooManyBindsAreRefused() async throws {
        let connection = try await connect()
        let statement = SQLStatement(trusted: "SELECT 1", binds: Array(repeating: .bool(true), count: 70_000))
        await #expect { try await connection.execute(statement) } throws: { code($0) == .badBind }
        await connection.close()
    }

    @Test func sqlTextWithNULIsRefused() async throws {
        let connection = try await connect()
        await #expect { try await connection.execute(SQLStatement(trusted: "SELECT 1\0; DROP TABLE x")) } throws: { code($0) == .badBind }
        await #expect { try await connection.script("SELECT 1\0") } throws: { code($0) == .badBind }
        await connection.close()
    }
}
