import CompiledForm
import Diagnostics
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText

/// Compiles one query and runs it whole, as the tenant's role.
struct QueryRunner: Sendable {
    let events: PostgresConnection
    let tenant: TenantName
    let range: TimeRange
    let context: BindContext
    static let timeout = Duration.seconds(600)

    struct Answer: Sendable {
        var columns: [Column]
        var rows: [[KQLValue]]
        var warnings: [QueryWarning]
        var visualization: Visualization?
    }

    enum Refusal: Error {
        case query(Diagnostic, SourceText)
        case database(PostgresError)
    }

    func answer(_ text: String) async throws -> Answer {
        let source = SourceText(text)
        let compilation = try await QueryCompiler.compile(source, in: context, asking: rows)
        guard let query = compilation.query else {
            let first = compilation.diagnostics.first { $0.severity == .error }
            throw Refusal.query(first ?? Diagnostic(BindCode.noAnswer, "the query has no answer", at: Span(0, 0)), source)
        }
        return Answer(columns: query.columns, rows: try await rows(query), warnings: query.warnings, visualization: query.visualization)
    }

    @Sendable private func rows(_ query: CompiledQuery) async throws -> [[KQLValue]] {
        let scope = FragmentScope(start: range.start, end: range.end)
        let statement = try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: scope)
        do {
            return try await events.transaction(asQueryRoleOf: tenant, timeout: Self.timeout) { connection in
                try await connection.rows(statement).map { try $0.kqlValues(query.columns) }
            }
        } catch let error as PostgresError {
            throw Refusal.database(error)
        }
    }
}
