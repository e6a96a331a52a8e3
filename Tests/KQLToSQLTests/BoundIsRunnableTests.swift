import CompiledForm
import Diagnostics
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// Whatever the binder accepts has SQL, runs, and gives the type that the binder said: every function and operator, over
/// columns of every type, with a value, a null and an awkward one in each.
@Suite struct BoundIsRunnableTests {
    private static let table = """
        datatable(b:bool, i:int, l:long, r:real, s:string, t:datetime, e:timespan, g:guid, j:dynamic) [
          true, 7, 7, 1.5, "7", datetime(2026-01-29T16:49:20.4813094Z), 1h, guid(74be27de-1e4e-49d9-b579-fe0b331d3642), dynamic({"s": [1, 2]}),
          bool(null), int(null), long(null), real(null), "", datetime(null), timespan(null), guid(null), dynamic(null),
          false, int(-2147483648), long(-9223372036854775808), real(nan), "É{", datetime(0001-01-01), timespan(-10675199.02:48:05.4775807), guid(00000000-0000-0000-0000-000000000000), dynamic("text"),
        ]
        """
    private static let columns = ["b", "i", "l", "r", "s", "t", "e", "g", "j"]
    private static let operators = [
        "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "=~", "!~", "has", "!has", "contains", "startswith", "endswith_cs",
        "hasprefix", "hassuffix_cs",
    ]

    @Test func everyFunction() async throws {
        var expressions: [String] = []
        for name in PlanCompiler.scalarFunctions where name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
            expressions += Self.columns.map { "\(name)(\($0))" } + Self.columns.map { "\(name)(b, \($0), \($0))" }
            expressions += Self.pairs.flatMap { ["\(name)(\($0), \($1))", "\(name)(\($0), \($1), \($1))"] }
        }
        try await check(expressions)
    }

    @Test func everyOperator() async throws {
        var expressions = Self.columns.map { "-\($0)" } + ["j.s", "j['s'][0]", "j[1]", "j.s[-1]"]
        for (a, b) in Self.pairs {
            expressions += Self.operators.map { "\(a) \($0) \(b)" }
            expressions += ["\(a) between (\(b) .. \(b))", "\(a) in (\(b))", "\(a) !in (\(b))", "not(\(a) in~ (\(b)))"]
        }
        try await check(expressions)
    }

    @Test func everyAggregate() async throws {
        var calls: [String] = []
        for name in PlanCompiler.aggregates {
            calls += Self.columns.flatMap { ["\(name)(\($0))", "\(name)(\($0), b == true)", "\(name)(\($0), s)"] } + ["\(name)()"]
        }
        try await check(calls) { "summarize x = \($0)" }
    }

    private static let pairs = columns.flatMap { a in columns.map { (a, $0) } }

    /// What the binder refuses is passed over; it must take some.
    private func check(_ expressions: [String], step: (String) -> String = { "project x = \($0)" }) async throws {
        let connection = try await KQLDatabase.shared.connect()
        var accepted = 0
        for expression in expressions {
            let compilation = QueryCompiler.compile(SourceText("\(Self.table)\n| \(step(expression))"), in: GoldenTests.context)
            let refused = compilation.diagnostics.filter { $0.code.hasPrefix("KQL39") }
            #expect(refused.isEmpty, "\(expression): \(refused.map(\.message))")
            guard let query = compilation.query else { continue }
            accepted += 1
            await #expect(throws: Never.self, "\(expression)\n\(query.sqlOutline)") {
                _ = try await QueryRun(query: query, connection: connection).whole()
            }
        }
        #expect(accepted > 100)
        await connection.close()
    }
}
