import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

/// PostgreSQL's binary cells → KQL values → JSON of the Kusto v2 REST format.
@Suite struct ResultValueTests {
    @Test(arguments: [
        ("true", KQLType.bool, "true"), ("NULL::boolean", .bool, "null"), ("-5::int4", .int, "-5"),
        ("9223372036854775807::int8", .long, "9223372036854775807"), ("0.1::float8", .real, "0.1"),
        ("'NaN'::float8", .real, "\"NaN\""), ("'-Infinity'::float8", .real, "\"-Infinity\""),
        ("12.50::numeric", .decimal, "\"12.50\""), ("'a\"b\\c' || chr(10) || chr(1)", .string, #""a\"b\\c\n\u0001""#),
        ("NULL::text", .string, "\"\""), ("639053021604813094::int8", .datetime, "\"2026-01-29T16:49:20.4813094Z\""),
        ("937841234567::int8", .timespan, "\"1.02:03:04.1234567\""), ("(-1)::int8", .datetime, "null"),
        ("'6B29FC40-CA47-1067-B31D-00DD010662DA'::uuid", .guid, "\"6b29fc40-ca47-1067-b31d-00dd010662da\""),
        (#"'{"a": ["x: y", {"b":  1.50, "c": 118.0}]}'::jsonb"#, .dynamic, #"{"a":["x: y",{"b":1.5,"c":118}]}"#),
        ("NULL::jsonb", .dynamic, "null"),
    ])
    func cell(sql: String, type: KQLType, json: String) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let row = try await connection.row(SQLStatement(trusted: "SELECT \(sql)"))
        #expect(try row?.kqlValue(0, as: type).json == json)
        await connection.close()
    }

    /// What SQL prints and what Swift prints of the same JSON is one text.
    @Test(arguments: [#"{"a":"b: , \" c\\","d":[1, 2.50, 0.0, 10.05, 100]}"#, "1.500", "[]", #""x, y: 1.0""#, "-0.10", "[1.0,{}]"])
    func dynamicReadsAlikeInSQLAndSwift(json: String) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let row = try await connection.row("SELECT \(bind: .jsonb(json))::jsonb, kql.compact(\(bind: .jsonb(json))::jsonb)")
        #expect(try row?.kqlValue(0, as: .dynamic).json == row?.text(1))
        await connection.close()
    }

    /// What SQL prints and what Swift prints of the same instant or span is one text.
    @Test func timesReadAlikeInSQLAndSwift() async throws {
        let connection = try await KQLDatabase.shared.connect()
        var random = SplitMix(state: 3)
        let ticks = [0, DateTime.max.ticks] + (0..<500).map { _ in Int64.random(in: 0...DateTime.max.ticks, using: &random) }
        let spans = [Int64.min, -1, 0] + (0..<500).map { _ in Int64.random(in: .min ... .max, using: &random) }
        let rows = try await connection.rows(
            "SELECT t, kql.datetime_text(t), kql.to_datetime(kql.datetime_text(t)) FROM unnest(\(ticks)::int8[]) AS u(t)")
        for row in rows {
            let time = try row.int8(0)
            #expect(try row.text(1) == DateTime(clampingTicks: time).description)
            #expect(try row.int8(2) == time)
        }
        let texts = try await connection.rows("SELECT s, kql.timespan_text(s) FROM unnest(\(spans)::int8[]) AS u(s)")
        for row in texts { #expect(try row.text(1) == TimeSpan(ticks: try row.int8(0)).description) }
        await connection.close()
    }
}
