import CompiledForm
import Diagnostics
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// A function of which the catalogue says that null gives null: each argument null in turn, the others usual values.
@Suite struct NullRuleTests {
    /// Columns of values, and of nulls.
    private static let table = """
        datatable(vbool: bool, vint: int, vlong: long, vreal: real, vdecimal: decimal, vstring: string, vdatetime: datetime, vtimespan: timespan, vguid: guid, vdynamic: dynamic,
            nbool: bool, nint: int, nlong: long, nreal: real, ndecimal: decimal, ndatetime: datetime, ntimespan: timespan, nguid: guid, ndynamic: dynamic) [
          true, 1, 2, 1.5, decimal(1.5), "a", datetime(2026-01-29), 1h, guid(74be27de-1e4e-49d9-b579-fe0b331d3642), dynamic([1, 2]),
          bool(null), int(null), long(null), real(null), decimal(null), datetime(null), timespan(null), guid(null), dynamic(null),
        ]
        """

    @Test func nullGivesNull() async throws {
        let connection = try await KQLDatabase.shared.connect()
        var run = 0
        for call in Self.calls {
            let compilation = QueryCompiler.compile(SourceText("\(Self.table) | project x = \(call)"), in: GoldenTests.context)
            guard let query = compilation.query else { continue }
            run += 1
            let value = try await QueryRun(query: query, connection: connection).whole().first?.first
            #expect(value == .null(query.columns[0].type) || value == .string(""), "\(call) is \(String(describing: value))")
        }
        #expect(run > 200)
        await connection.close()
    }

    private static var calls: [String] {
        Catalogue.all.filter { $0.kind == .scalar && $0.nulls == .propagate }.flatMap { function in
            function.signatures.flatMap { signature in
                let types = signature.parameters.map(type(of:))
                return types.indices.filter { types[$0] != .string }.map { place in
                    let arguments = types.enumerated().map { "\($0 == place ? "n" : "v")\($1.rawValue)" }
                    return "\(function.name)(\(arguments.joined(separator: ", ")))"
                }
            }
        }
    }

    private static func type(of parameter: Signature.Parameter) -> KQLType {
        switch parameter {
        case .type(let type), .constant(let type): type
        case .text: .string
        case .number: .real
        case .any, .integer, .orderable, .common, .comparable, .ordered: .long
        }
    }
}
