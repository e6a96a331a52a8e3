import CompiledForm
import Diagnostics
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// Every case of `Goldens`: what the compiler makes of its query, and what PostgreSQL answers, whole and in shards.
@Suite struct GoldenTests {
    /// What `now()` means in all goldens.
    static let context = BindContext(
        now: DateTime(iso8601: "2026-01-30T12:00:00Z") ?? .unixEpoch, lookups: FixtureLookups.registered)

    @Test(arguments: Golden.all)
    func text(_ golden: Golden) throws {
        let source = SourceText(try golden.query)
        let compilation = QueryCompiler.compile(source, in: Self.context)
        let mistakes = compilation.diagnostics.isEmpty ? nil : DiagnosticRenderer(source).render(compilation.diagnostics)
        #expect(try golden.agrees("diagnostics.txt", with: mistakes))
        #expect(try golden.agrees("plan.txt", with: compilation.plan?.outline))
        #expect(try golden.agrees("query.sql", with: compilation.query?.sqlOutline))
        #expect(compilation.query != nil || mistakes != nil)
    }

    /// One after the other: each has a connection of its own, and there are more of them than the server takes.
    @Test(.serialized, arguments: Golden.all)
    func rows(_ golden: Golden) async throws {
        let connection = try await KQLDatabase.shared.connect()
        let compilation = try await QueryCompiler.compile(SourceText(try golden.query), in: Self.context) { probe in
            try await Self.create(probe.sources, on: connection)
            return try await QueryRun(query: probe, connection: connection).whole()
        }
        guard let query = compilation.query else {
            #expect(try golden.agrees("rows.txt", with: nil))
            await connection.close()
            return
        }
        try await Self.create(query.sources, on: connection)
        let run = QueryRun(query: query, connection: connection)
        let whole = try await run.whole()
        #expect(try golden.agrees("rows.txt", with: Self.printed(query.columns, whole)))
        for cuts in Self.cuts {
            #expect(try await run.sharded(cuts).map(\.json).sorted() == whole.map(\.json).sorted(), "\(cuts)")
        }
        await connection.close()
    }

    private static func create(_ tables: [String], on connection: PostgresConnection) async throws {
        for table in FixtureEvents.tables where tables.contains(table.name) {
            try await connection.execute(SQLStatement(trusted: "DROP TABLE IF EXISTS \(SQLIdentifier(table.name).quoted)"))
            try await table.create(on: connection)
        }
    }

    private static let cuts: [ShardCuts] = {
        let incident = DateTime(iso8601: "2026-01-29T16:49:20.4813094Z")?.ticks ?? 0
        return [
            ShardCuts(buckets: [], times: []), ShardCuts(buckets: [64, 128, 192], times: []),
            ShardCuts(buckets: [100], times: [incident, incident + 1, incident + 900_000_000_000]),
        ]
    }()

    /// The schema in one line, then one row a line.
    private static func printed(_ columns: [Column], _ rows: [[KQLValue]]) -> String {
        let schema = columns.map { "\($0.name): \($0.type.rawValue)" }.joined(separator: ", ")
        return schema + "\n" + rows.map { $0.json + "\n" }.joined()
    }
}
