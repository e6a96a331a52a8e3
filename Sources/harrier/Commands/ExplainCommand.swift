import ArgumentParser
import CompiledForm
import Diagnostics
import EventStore
import Foundation
import HuntModel
import HuntStore
import KQLPlan
import KQLSyntax
import KQLToSQL
import PostgresClient

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what becomes of a query at any stage of the compiler, or in PostgreSQL.",
        discussion: """
              harrier explain --stage plan 'DeviceFileEvents | where FileName endswith ".zip" | count'
              harrier explain --analyze --last 7d 'DeviceFileEvents | summarize count() by DeviceName'

            Stages, in their order:
              tokens  what the text is cut into, each with its place
              tree    the query as written: statements, operators, expressions
              plan    names and types resolved, conversions written out, rewritten by the rules
              split   the part that every shard runs, and the part that merges
              sql     the statements for PostgreSQL, whole, for a shard, and for the merge
            """)

    enum Stage: String, ExpressibleByArgument, CaseIterable { case tokens, tree, plan, split, sql }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var range: QueryOptions
    @Option(help: ArgumentHelp("tokens, tree, plan, split or sql.", valueName: "stage")) var stage = Stage.sql
    @Flag(help: "Run the query as the tenant, and show PostgreSQL's plan with the times and buffers of each step under the SQL.") var analyze = false
    @Argument(help: "The query; '-' or nothing reads standard input.") var query: String?

    func validate() throws {
        guard !analyze || stage == .sql else { throw ValidationError("--analyze goes with --stage sql.") }
    }

    func run() async throws {
        let source = SourceText(QueryText.of(query))
        switch stage {
        case .tokens: Terminal.print(Token.dump(source))
        case .tree: Terminal.print(TreeDump.text(of: Parser.parse(source).query))
        case .plan, .split, .sql: try await compiled(source)
        }
    }

    private func compiled(_ source: SourceText) async throws {
        let compilation = try await LookupAwareCompiler(options, context: range.context).compile(source)
        Terminal.complain(DiagnosticRenderer(source, style: Terminal.errorIsTerminal ? .coloured : .plain).render(compilation.diagnostics))
        if !compilation.hasErrors, !compilation.probes.isEmpty {
            throw CommandFailure.usage("The columns of this query depend on the data; say them behind the plugin: evaluate f(…) : (Name: type, …)")
        }
        guard let plan = compilation.plan, let query = compilation.query else { throw CommandFailure.wrong }
        switch stage {
        case .plan: Terminal.print(plan.outline + "\n")
        case .split:
            let split = DeepStack.run { SplitPlan(plan.settled) }
            Terminal.print("shard\n\(split.shard.outline)\n\nmerge\n\(split.merge.outline)\n")
        case .tokens, .tree, .sql: Terminal.print(query.sqlOutline)
        }
        if analyze { try await analyze(query) }
    }

    private func analyze(_ query: CompiledQuery) async throws {
        let tenant = try TenantName(options.tenant)
        let (window, context) = (range.range, range.context)
        let lines = try await Deployment.run(options) { deployment in
            do {
                return try await QueryRunner.open(deployment, tenant: tenant, range: window, context: context) { try await $0.analysis(of: query) }
            } catch QueryRunner.Refusal.database(let error) {
                throw CommandFailure.work("\(error)")
            } catch QueryRunner.Refusal.store(let error) {
                throw CommandFailure.work("\(error)")
            }
        }
        Terminal.print("\n-- PostgreSQL's plan of the whole\n" + lines.map { $0 + "\n" }.joined())
    }
}
