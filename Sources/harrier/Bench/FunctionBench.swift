import ArgumentParser
import CompiledForm
import Diagnostics
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText

struct FunctionBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "functions",
        abstract: "The most used functions, each against the plain SQL expression that it stands for.",
        discussion: "  harrier bench functions --rows 1000000 --runs 5 --format json")
    @OptionGroup var output: FormatOption
    @Option(help: "Rows of the table.") var rows = 1_000_000
    @Option(help: "Runs of each expression, in turn.") var runs = 5
    @Option(help: "Only those whose name holds this text.") var only: String?

    func run() async throws {
        let pairs = FunctionPair.all.filter { pair in only.map { pair.kql.contains($0) } ?? true }
        output.print(try await Self.measure(pairs, rows: max(1, rows), runs: max(1, runs)))
    }

    static func measure(_ pairs: [FunctionPair], rows: Int, runs: Int) async throws -> [Measurement] {
        try await BenchStore.run { store in
            let connection = try await PostgresConnection.connect(store.deployment.stores.events, applicationName: "harrier bench")
            try await connection.execute(FunctionBenchRows.create)
            try await connection.execute(FunctionBenchRows.fill(rows))
            try await connection.script("VACUUM ANALYZE bench_rows")
            var measured: [Measurement] = []
            for pair in pairs { measured.append(try await measure(pair, runs: runs, on: connection)) }
            await connection.close()
            return measured
        }
    }

    private static func measure(_ pair: FunctionPair, runs: Int, on connection: PostgresConnection) async throws -> Measurement {
        let (emitted, plain) = (try pair.emitted, pair.plainStatement)
        var (ours, theirs): ([Double], [Double]) = ([], [])
        // The first run fills caches.
        for run in 0...runs {
            let first = try await seconds { try await connection.execute(emitted) } * 1000
            let second = try await seconds { try await connection.execute(plain) } * 1000
            guard run > 0 else { continue }
            ours.append(first)
            theirs.append(second)
        }
        return Measurement(name: pair.kql, unit: "ms", values: ours, baseline: (pair.plain, theirs))
    }
}

/// A table in the shape that storage gives one, with texts as hunts see them.
enum FunctionBenchRows {
    static let table = EventTable(
        name: "bench_rows",
        columns: [
            Column("file", .string), Column("cmd", .string), Column("time", .datetime), Column("time2", .datetime), Column("n", .long), Column("digits", .string),
            Column("bag", .dynamic), Column("list", .dynamic), Column("json", .string), Column("ip", .string), Column("url", .string), Column("encoded", .string),
            Column("device", .string),
        ])

    static let create: SQLStatement = """
        CREATE UNLOGGED TABLE bench_rows (_bucket smallint NOT NULL, _batch bigint NOT NULL, _identity bigint NOT NULL,
            file text COLLATE "C" NOT NULL, cmd text COLLATE "C" NOT NULL, time bigint, time2 bigint, n bigint, digits text COLLATE "C" NOT NULL,
            bag jsonb, list jsonb, json text COLLATE "C" NOT NULL, ip text COLLATE "C" NOT NULL, url text COLLATE "C" NOT NULL,
            encoded text COLLATE "C" NOT NULL, device text COLLATE "C" NOT NULL)
        """

    static func fill(_ rows: Int) -> SQLStatement {
        """
        INSERT INTO bench_rows
        SELECT i % 256, 1, i, (ARRAY['report', 'Setup', 'svchost', '7z', 'Invoice 2026'])[i % 5 + 1] || i % 997 || (ARRAY['.exe', '.ZIP', '.docx', ''])[i % 4 + 1],
               '"C:\\Windows\\System32\\cmd.exe" /c ' || (ARRAY['powershell -enc ', 'whoami /', 'net user ', 'copy x ', 'schtasks '])[i % 5 + 1] || md5(i::text),
               639050000000000000 + i * 7654321, 639040000000000000 + i * 1234567, i % 1000, (i * 7919 % 100003)::text,
               jsonb_build_object('name', 'n' || i % 100, 'id', i, 'tags', '["a", "b"]'::jsonb), jsonb_build_array('a', i % 10, 'c'),
               '{"name": "n' || i % 100 || '", "id": ' || i || ', "list": [1, 2]}', (i % 3 * 96 + 10) || '.' || i % 256 || '.1.' || i % 250,
               'https://host' || i % 100 || '.example.com:8443/path/' || i || '?q=1', encode(convert_to('text ' || md5(i::text), 'UTF8'), 'base64'), 'device-' || i % 500
        FROM generate_series(1::bigint, \(rows)) AS i
        """
    }
}

/// An expression of KQL, and the SQL that somebody would write for it who has no need to be right about nulls, case beyond ASCII, overflow and bad text.
struct FunctionPair: Sendable {
    var kql: String
    var plain: String
    var isAggregate = false

    init(_ kql: String, _ plain: String) { (self.kql, self.plain) = (kql, plain) }

    static func aggregate(_ kql: String, _ plain: String) -> FunctionPair {
        var pair = FunctionPair(kql, plain)
        pair.isAggregate = true
        return pair
    }

    static let all = [
        FunctionPair("tostring(bag.name)", "bag ->> 'name'"), FunctionPair("parse_json(json)", "json::jsonb"), FunctionPair("isnotempty(file)", "file <> ''"),
        FunctionPair("isempty(file)", "file = ''"), FunctionPair("bin(time, 1h)", "time - time % 36000000000"), FunctionPair("startofday(time)", "time - time % 864000000000"),
        FunctionPair("time > ago(7d)", "time > 639050000000000000"), FunctionPair("extract(@'/c (\\w+)', 1, cmd)", "(regexp_match(cmd, '/c (\\w+)'))[1]"),
        FunctionPair("tolower(file)", "lower(file)"), FunctionPair("split(file, '.')", "to_jsonb(string_to_array(file, '.'))"), FunctionPair("array_length(list)", "jsonb_array_length(list)"),
        FunctionPair("iff(n > 500, 'a', 'b')", "CASE WHEN n > 500 THEN 'a' ELSE 'b' END"), FunctionPair("case(n > 900, 'a', n > 500, 'b', 'c')", "CASE WHEN n > 900 THEN 'a' WHEN n > 500 THEN 'b' ELSE 'c' END"),
        FunctionPair("strcat(file, '-', device)", "file || '-' || device"), FunctionPair("pack_array(file, n)", "jsonb_build_array(file, n)"),
        FunctionPair("tostring(parse_url(url).Host)", "substring(url FROM '://([^/:?#]*)')"), FunctionPair("set_has_element(list, 'c')", "list ? 'c'"),
        FunctionPair("replace_string(file, '.', '_')", "replace(file, '.', '_')"), FunctionPair("datetime_diff('hour', time, time2)", "time / 36000000000 - time2 / 36000000000"),
        FunctionPair("ipv4_is_private(ip)", "ip::inet <<= '10.0.0.0/8' OR ip::inet <<= '172.16.0.0/12' OR ip::inet <<= '192.168.0.0/16'"),
        FunctionPair("base64_decode_tostring(encoded)", "convert_from(decode(encoded, 'base64'), 'UTF8')"), FunctionPair("substring(file, 2, 5)", "substr(file, 3, 5)"),
        FunctionPair("strlen(cmd)", "length(cmd)"), FunctionPair("toint(digits)", "digits::int"), FunctionPair("coalesce(n, 0)", "coalesce(n, 0)"), FunctionPair("indexof(cmd, 'enc')", "strpos(cmd, 'enc') - 1"),
        FunctionPair("cmd has 'powershell'", "cmd ~* '\\mpowershell\\M'"), FunctionPair("cmd has_any ('whoami', 'schtasks', 'mimikatz')", "cmd ~* '\\m(whoami|schtasks|mimikatz)\\M'"),
        FunctionPair("cmd contains 'PowerShell'", "cmd ILIKE '%PowerShell%'"), FunctionPair("file =~ 'setup1.exe'", "lower(file) = 'setup1.exe'"), FunctionPair("file in ('Setup1.exe', '7z10.exe')", "file IN ('Setup1.exe', '7z10.exe')"),
        FunctionPair("file in~ ('setup1.exe', '7z10.exe')", "lower(file) IN ('setup1.exe', '7z10.exe')"), FunctionPair("file endswith '.zip'", "file ILIKE '%.zip'"),
        FunctionPair("file startswith 'setup'", "file ILIKE 'setup%'"), FunctionPair("cmd matches regex @'net\\s+user'", "cmd ~ 'net\\s+user'"),
        .aggregate("count()", "count(*)"), .aggregate("make_set(file)", "jsonb_agg(DISTINCT file)"), .aggregate("dcount(file)", "count(DISTINCT file)"), .aggregate("max(time)", "max(time)"),
        .aggregate("arg_max(time, file)", "(array_agg(file ORDER BY time DESC))[1]"), .aggregate("countif(n > 500)", "count(*) FILTER (WHERE n > 500)"), .aggregate("sum(n)", "sum(n)"),
    ]

    /// What Harrier runs; the value is counted, so that it has to be computed.
    var emitted: SQLStatement {
        get throws {
            let context = BindContext(schema: Schema([FunctionBenchRows.table]), now: DateTime(clampingTicks: 639_056_048_000_000_000))
            let text = isAggregate ? "bench_rows | summarize \(kql) by device" : "bench_rows | project c = \(kql)"
            guard let query = QueryCompiler.compile(SourceText(text), in: context).query else { throw CommandFailure.work("cannot compile \(kql)") }
            let value = query.columns.last?.name ?? "c"
            var statement = SQLStatement(trusted: "SELECT count(q.\(SQLIdentifier(value).quoted)) FROM (")
            statement.append(try query.whole.statement(over: [SQLIdentifier("bench_rows")], in: FragmentScope()))
            statement.append(") AS q")
            return statement
        }
    }

    var plainStatement: SQLStatement {
        let rows = "FROM bench_rows AS q WHERE q._bucket BETWEEN 0 AND 255 AND q._batch < 9223372036854775807"
        return SQLStatement(trusted: isAggregate ? "SELECT count(c) FROM (SELECT device, \(plain) AS c \(rows) GROUP BY device) AS q" : "SELECT count(c) FROM (SELECT \(plain) AS c \(rows)) AS q")
    }
}
