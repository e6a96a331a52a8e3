import CompiledForm
import Diagnostics
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// Queries whose columns depend on the data: what is asked, and what is wrong once the data have answered.
@Suite struct DiscoveryTests {
    @Test(arguments: [
        ("datatable(Name: string, d: dynamic) ['a', dynamic({'Name': 1})] | evaluate bag_unpack(d)", "KQL2009"),
        ("datatable(k: string, v: string) ['a', 'x', 'b', ''] | evaluate pivot(v)", "KQL2022"),
        ("datatable(k: string, v: string) ['a', 'k'] | evaluate pivot(v)", "KQL2022"),
        ("datatable(d: dynamic) [dynamic({'a': 1})] | evaluate bag_unpack(d) | where b == 1", "KQL2002"),
        ("range n from 1 to 1001 step 1 | project d = parse_json(strcat('{\"k', n, '\": 1}')) | evaluate bag_unpack(d)", "KQL2021"),
    ])
    func mistakes(query: String, code: String) async throws {
        let source = SourceText(query)
        let first = QueryCompiler.compile(source, in: GoldenTests.context)
        #expect(!first.hasErrors && first.query == nil && first.probes.count == 1)
        let settled = try await Self.settled(source)
        #expect(settled.diagnostics.filter { $0.severity == .error }.map(\.code) == [code])
    }

    /// A plugin over the columns of another is asked about when those are known.
    @Test func oneAfterTheOther() async throws {
        let source = SourceText("datatable(d: dynamic) [dynamic({'k': 'x'})] | evaluate bag_unpack(d) | evaluate pivot(k) | extend y = x + 1")
        #expect(QueryCompiler.compile(source, in: GoldenTests.context).probes.map(\.index) == [0])
        let settled = try await Self.settled(source)
        #expect(settled.query?.columns == [Column("x", .long), Column("y", .long)])
        #expect(settled.diagnostics.isEmpty)
    }

    /// Without a bag in the data every slot is null, and the answer says that it was taken so.
    @Test func nothingToUnpack() async throws {
        let source = SourceText("datatable(n: long, d: dynamic) [1, dynamic(null)] | evaluate bag_unpack(d, 'x_') | where isnull(x_a) | distinct n, x_b, tostring(x_c)")
        let settled = try await Self.settled(source)
        #expect(settled.query?.columns.map(\.name) == ["n", "x_b", "x_c"])
        #expect(settled.diagnostics.map(\.code) == ["KQL2122"])
    }

    private static func settled(_ source: SourceText) async throws -> Compilation {
        let connection = try await KQLDatabase.shared.connect()
        let compilation = try await QueryCompiler.compile(source, in: GoldenTests.context) { probe in
            try await QueryRun(query: probe, connection: connection).whole()
        }
        await connection.close()
        return compilation
    }
}
