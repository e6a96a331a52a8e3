import ArgumentParser
import CompiledForm
import Diagnostics
import Foundation
import HuntModel
import KQLToSQL

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with a KQL query, without running it.",
        discussion: "  harrier check 'DeviceFileEvents | where FileNam == \"x\"'\n  harrier check --batch queries.jsonl")
    @OptionGroup var options: GlobalOptions
    @OptionGroup var range: QueryOptions
    @OptionGroup var lint: LintOption
    @Option(help: ArgumentHelp("Lines {\"id\",\"query\"}; one answer line each.", valueName: "file")) var batch: String?
    @Argument(help: "The query; '-' or nothing reads standard input.") var query: String?

    func run() async throws {
        let compiler = LookupAwareCompiler(options, context: range.context)
        if let batch {
            for line in try QueryBatch.lines(of: batch) { Terminal.print(try await answer(line, compiler) + "\n") }
            return
        }
        let text = QueryText.of(query)
        let source = SourceText(text)
        let compilation = try await compiler.compile(source)
        let warnings = lint.warnings(source, of: compilation, isBound: range.isBound)
        Terminal.complain(DiagnosticRenderer(source, style: Terminal.errorIsTerminal ? .coloured : .plain).render(compilation.diagnostics + warnings))
        if !compilation.hasErrors, !compilation.probes.isEmpty {
            Terminal.print("ok: the columns depend on the data\n")
            return
        }
        guard let compiled = compilation.query else { throw CommandFailure.wrong }
        Terminal.print("ok: \(compiled.columns.map { "\($0.name): \($0.type.rawValue)" }.joined(separator: ", "))\n")
    }

    private func answer(_ line: QueryBatch.Line, _ compiler: LookupAwareCompiler) async throws -> String {
        guard case .success(let text) = line.query else {
            return "{\"id\":\(line.id),\"ok\":false,\"diagnostics\":[{\"code\":\"KQL1000\",\"message\":\"The line has no query.\",\"line\":1,\"column\":1}]}"
        }
        let source = SourceText(text)
        let compilation = try await compiler.compile(source)
        let diagnostics = compilation.diagnostics.map { diagnostic in
            let place = source.location(of: diagnostic.span.start)
            return "{\"code\":\(JSONText.quoted(diagnostic.code)),\"message\":\(JSONText.quoted(diagnostic.message)),\"line\":\(place.line),\"column\":\(place.column)}"
        }
        return "{\"id\":\(line.id),\"ok\":\(!compilation.hasErrors),\"diagnostics\":[\(diagnostics.joined(separator: ","))]}"
    }
}
