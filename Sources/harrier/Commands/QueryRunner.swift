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

    /// Runs the query and gives PostgreSQL's plan with what it took, a step a line.
    func analysis(of query: CompiledQuery) async throws -> [String] {
        let whole = try statement(of: query)
        let statement = SQLStatement(trusted: "EXPLAIN (ANALYZE, BUFFERS) " + whole.text, binds: whole.binds)
        return try await run { connection in try await connection.rows(statement).map { try $0.text(0) } }
    }

    @Sendable private func rows(_ query: CompiledQuery) async throws -> [[KQLValue]] {
        let statement = try statement(of: query)
        return try await run { connection in try await connection.rows(statement).map { try $0.kqlValues(query.columns) } }
    }

    private func statement(of query: CompiledQuery) throws -> SQLStatement {
        try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: FragmentScope(start: range.start, end: range.end))
    }

    private func run<Value: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> Value) async throws -> Value {
        do {
            return try await events.transaction(asQueryRoleOf: tenant, timeout: Self.timeout, body)
        } catch let error as PostgresError {
            throw Refusal.database(error)
        }
    }
}
