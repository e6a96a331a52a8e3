import CompiledForm
import Diagnostics
import EventStore
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText

/// Compiles one query and runs it whole, as the tenant's role.
struct QueryRunner: Sendable {
    let reader: EventReader
    let tenant: TenantName
    let range: TimeRange
    let context: BindContext
    static let timeout = Duration.seconds(600)

    /// What `body` makes of a runner over the deployment's events.
    static func open<Value: Sendable>(
        _ deployment: Deployment, tenant: TenantName, range: TimeRange, context: BindContext, _ body: @Sendable (QueryRunner) async throws -> Value
    ) async throws -> Value {
        let events = deployment.stores.pool(.events, as: .operator, limit: 1)
        let work = deployment.stores.pool(.work, as: .operator, limit: 1)
        do {
            let value = try await body(QueryRunner(reader: EventReader(events: events, work: work), tenant: tenant, range: range, context: context))
            for pool in [events, work] { await pool.close() }
            return value
        } catch {
            for pool in [events, work] { await pool.close() }
            throw error
        }
    }

    struct Answer: Sendable {
        var columns: [Column]
        var rows: [[KQLValue]]
        var warnings: [QueryWarning]
        var visualization: Visualization?
    }

    enum Refusal: Error {
        case query(Diagnostic, SourceText)
        case database(PostgresError)
        case store(EventStoreError)
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
        try await run(query) { connection, whole in
            let statement = SQLStatement(trusted: "EXPLAIN (ANALYZE, BUFFERS) " + whole.text, binds: whole.binds)
            return try await connection.rows(statement).map { try $0.text(0) }
        }
    }

    @Sendable private func rows(_ query: CompiledQuery) async throws -> [[KQLValue]] {
        try await run(query) { connection, statement in try await connection.rows(statement).map { try $0.kqlValues(query.columns) } }
    }

    private func run<Value: Sendable>(
        _ query: CompiledQuery, _ body: @Sendable (PostgresConnection, SQLStatement) async throws -> Value
    ) async throws -> Value {
        let scope = FragmentScope(start: range.start, end: range.end)
        do {
            return try await reader.perform(EventQuestion(query.whole, of: query, tenant: tenant, scope: scope, timeout: Self.timeout), body)
        } catch let error as PostgresError {
            throw Refusal.database(error)
        } catch let error as EventStoreError {
            throw Refusal.store(error)
        }
    }
}
