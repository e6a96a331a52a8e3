import ArgumentParser
import CompiledForm
import Diagnostics
import EventStore
import Foundation
import HuntModel
import HuntStore
import KQLPlan
import PostgresClient

struct QueryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask one KQL question, now.",
        discussion: """
              harrier query 'DeviceProcessEvents | where FileName =~ "7z.exe" | take 10'
              harrier query --last 7d --format csv 'DeviceFileEvents | summarize count() by DeviceName'
              harrier query --batch queries.jsonl > answers.jsonl
            """)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var range: QueryOptions
    @OptionGroup var output: FormatOption
    @Option(help: ArgumentHelp("Lines {\"id\",\"query\"}; one answer line each.", valueName: "file")) var batch: String?
    @Argument(help: "The query; '-' or nothing reads standard input.") var query: String?

    func run() async throws {
        let tenant = try TenantName(options.tenant)
        let (window, context) = (range.range, range.context)
        try await Deployment.run(options) { deployment in
            var context = context
            context.lookups = try await deployment.lookups(of: tenant)
            try await QueryRunner.open(deployment, tenant: tenant, range: window, context: context) { runner in
                if let batch { try await answer(batch: batch, with: runner) } else { try await answer(with: runner) }
            }
        }
    }

    private func answer(with runner: QueryRunner) async throws {
        let text = QueryText.of(query)
        do {
            let answer = try await runner.answer(text)
            for warning in answer.warnings { Terminal.complain("warning[\(warning.code)]: \(warning.message)\n") }
            output.print(Listing(columns: answer.columns.map(\.name), rows: answer.rows.map { $0.map(Listing.Cell.value) }))
            if output.format == .table, Terminal.errorIsTerminal { Terminal.complain("\(answer.rows.count) rows\n") }
        } catch QueryRunner.Refusal.query(let diagnostic, let source) {
            Terminal.complain(DiagnosticRenderer(source, style: Terminal.errorIsTerminal ? .coloured : .plain).render(diagnostic))
            throw CommandFailure.wrong
        } catch QueryRunner.Refusal.database(let error) {
            throw CommandFailure.work("\(error)")
        } catch QueryRunner.Refusal.store(let error) {
            throw CommandFailure.work("\(error)")
        }
    }

    private func answer(batch: String, with runner: QueryRunner) async throws {
        for line in try QueryBatch.lines(of: batch) {
            Terminal.print(await BatchAnswer.line(for: line, with: runner) + "\n")
        }
    }
}

extension Listing.Cell {
    static func value(_ value: KQLValue) -> Listing.Cell {
        switch value {
        case .null: .none
        case .string(let text): .text(text)
        case .long(let number): .number(number)
        case .int(let number): .number(Int64(number))
        case .bool(let flag): .json(flag ? "true" : "false")
        case .datetime(let time): .text("\(time)")
        case .timespan(let span): .text("\(span)")
        case .guid(let text): .text(text)
        case .real, .decimal, .dynamic: .json(value.json)
        }
    }
}
