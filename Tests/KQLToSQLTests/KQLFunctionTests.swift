import HarrierTesting
import PostgresClient
import SQLText
import Testing

/// Every function of the kql schema over every combination of awkward arguments: none may raise.
@Suite struct KQLFunctionTests {
    /// Awkward values by PostgreSQL type.
    static let awkward: [String: [String]] = [
        "bigint": [
            "NULL", "0", "1", "-1", "7", "-14", "(-9223372036854775808)", "9223372036854775807", "4294967296",
            "3155378975999999999", "639053021604813094", "-864000000000",
        ],
        "integer": ["NULL", "0", "1", "-1", "12", "2026", "2147483647", "(-2147483648)"],
        "double precision": [
            "NULL", "0", "'-0'", "1", "-1.5", "'NaN'", "'Infinity'", "'-Infinity'", "1e308", "-1e308", "1e-308", "5e-324", "3", "709.9",
        ],
        "numeric": ["NULL", "0", "1.5", "-7", "'NaN'", "'Infinity'", "1e300", "1e-300", "9223372036854775808"],
        "boolean": ["NULL", "true", "false"],
        "text": [
            "''", "'a'", "'7z.exe'", "'NULL'", "'null'", "'{\"a\":1}'", "'[1,'", "'\"\\u0000\"'", "'{\"a\":1e999999}'", "'-'", "'1e400'", "'1e-400'",
            "'99999999999999999999'", "'0xFFFFFFFFFFFFFFFFFF'", "'0x1f'", "'2026-02-30T25:61:61'", "'2026-01-29T16:49:20.4813094Z'",
            "'9999-12-31T23:59:59.9999999-14:00'", "'13/13/2026 13:00 PM'", "'0/1/2026'", "'1.02:03:04.5'", "'99999999.23:59:59'", "'1e5d'", "'3d'",
            "'(?i)[x'", "'***:'", "'\\'", "'.*+?|()[]{}^$'", "'É naïve Ⅷ ٣'", "repeat('x', 5000)", "repeat('[', 20000)",
            "'{00000000-0000-0000-0000-000000000000}'", "'+nan'",
        ],
        "text[]": ["'{}'", "'{a,B,NULL}'"],
        "jsonb": [
            "NULL", "'null'", "'{}'", "'[]'", "'[1,\"a\",null,{\"b\":[]}]'", "'{\"a\":{\"b\":1}}'", "'\"text\"'", "'\"12\"'", "'1e400'", "'-5.5'",
            "'true'", "'\"2026-01-29\"'",
        ],
        "uuid": ["NULL", "'00000000-0000-0000-0000-000000000000'"],
        "timestamp without time zone": ["NULL", "'2026-01-29'", "'0001-01-01'", "'9999-12-31'"],
    ]

    @Test func noneRaises() async throws {
        let connection = try await KQLDatabase.shared.connect()
        let functions = try await connection.rows(
            """
            SELECT p.proname::text, ARRAY(SELECT format_type(t.oid, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS a(type, n)
                JOIN pg_type t ON t.oid = a.type ORDER BY a.n)
            FROM pg_proc p WHERE p.pronamespace = 'kql'::regnamespace AND p.prokind = 'f' AND p.proname !~ '^_' ORDER BY 1
            """)
        #expect(functions.count > 80)
        for function in functions {
            let types = try function.textArray(1)
            for concrete in types.contains("anyelement") ? ["bigint", "text", "double precision", "jsonb"] : [""] {
                let call = Self.call(try function.text(0), types.map { $0 == "anyelement" ? concrete : $0 })
                await #expect(throws: Never.self, "\(call.text.prefix(200))") { try await connection.execute(call) }
            }
        }
        await connection.close()
    }

    /// The function over the product of the values of its arguments, no result thrown away by the planner. Lists of a million
    /// elements are left to others.
    private static func call(_ name: String, _ types: [String]) -> SQLStatement {
        let pools = types.enumerated().map { index, type in
            let pool = awkward[type] ?? ["NULL"]
            let values = (name.hasPrefix("range_of") ? pool.prefix(4) : types.count > 3 ? pool.prefix(7) : types.count > 2 ? pool.prefix(12) : pool[...]).filter { types.count == 1 || !$0.hasPrefix("repeat") }.map { "(\($0)::\(type))" }.joined(separator: ",")
            return "(VALUES \(values)) AS a\(index)(v)"
        }
        let arguments = types.indices.map { "a\($0).v" }.joined(separator: ", ")
        let source = pools.isEmpty ? "" : " FROM \(pools.joined(separator: " CROSS JOIN "))"
        return SQLStatement(trusted: "SELECT count(kql.\(name)(\(arguments))::text)\(source)")
    }

    /// Terms are runs of letters and digits of any script; a literal matches as it stands, its alphanumeric edges at term boundaries.
    @Test(arguments: [
        ("a C:\\x\\7z.exe b", "7Z.exe", true), ("KustoExplorerQueryRun", "explorer", false), ("one_two", "one", true),
        ("naïve", "na", false), ("Écran", "écran", true), ("x .vbs /shell y", ".vbs /shell ", true), ("user@corp", "@", true),
        ("a.bc", "a.b", false), ("za.b", "a.b", false), ("a.b", "a.b", true), ("日本 語", "日本", true), ("日本語", "日本", false), ("a", "", true),
        ("cmd.exe cmd", "cmd", true), ("xcmd cmdx cmd", "cmd", true), ("100%", "100%", true), ("[x]", "[x]", true),
    ])
    func has(text: String, needle: String, expected: Bool) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let row = try await connection.row("SELECT kql.has(\(text)::text, \(needle)::text)")
        #expect(try row?.bool(0) == expected)
        await connection.close()
    }
}
