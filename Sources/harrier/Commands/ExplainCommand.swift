import ArgumentParser
import Diagnostics
import Foundation
import HuntModel
import KQLPlan
import KQLSyntax
import KQLToSQL

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what becomes of a query at any stage of the compiler.",
        discussion: "  harrier explain --stage plan 'DeviceFileEvents | where FileName endswith \".zip\" | count'")

    enum Stage: String, ExpressibleByArgument, CaseIterable { case tokens, tree, plan, split, sql }

    @OptionGroup var range: QueryOptions
    @Option(help: "tokens, tree, plan, split or sql.") var stage = Stage.sql
    @Argument(help: "The query; '-' or nothing reads standard input.") var query: String?

    func run() async throws {
        let text = QueryText.of(query)
        let source = SourceText(text)
        switch stage {
        case .tokens: Terminal.print(Token.dump(source))
        case .tree: Terminal.print(TreeDump.text(of: Parser.parse(source).query))
        case .plan, .split, .sql: try compiled(source)
        }
    }

    private func compiled(_ source: SourceText) throws {
        let compilation = QueryCompiler.compile(source, in: range.context)
        Terminal.complain(DiagnosticRenderer(source, style: Terminal.errorIsTerminal ? .coloured : .plain).render(compilation.diagnostics))
        guard let plan = compilation.plan, let query = compilation.query else { throw CommandFailure.wrong }
        switch stage {
        case .plan: Terminal.print(plan.outline + "\n")
        case .split:
            let split = SplitPlan(plan.settled)
            Terminal.print("shard\n\(split.shard.outline)\n\nmerge\n\(split.merge.outline)\n")
        case .tokens, .tree, .sql: Terminal.print(query.sqlOutline)
        }
    }
}
