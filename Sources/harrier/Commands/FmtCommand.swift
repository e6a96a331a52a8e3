import ArgumentParser
import Diagnostics
import Foundation
import KQLSyntax

struct FmtCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Write KQL queries in one form, with their comments.",
        discussion: """
              harrier fmt queries/*.kql
              harrier fmt --check queries/*.kql
              harrier fmt - < query.kql

            Only blanks and line breaks change. A query with a mistake in its form is left as it is, and the mistake is shown.
            """)
    @Flag(help: "Change nothing; name the files that are not in form, and end with status 1 if there is one.") var check = false
    @Argument(help: "Files of one query each; '-' or nothing reads standard input and writes standard output.") var files: [String] = []

    func run() async throws {
        var (unformed, mistaken) = (false, false)
        for file in files.isEmpty ? ["-"] : files {
            switch try form(file) {
            case .kept: break
            case .changed: unformed = true
            case .refused: mistaken = true
            }
        }
        if mistaken { throw CommandFailure.wrong }
        if unformed, check { throw CommandFailure.failed }
    }

    private enum Outcome { case kept, changed, refused }

    private func form(_ file: String) throws -> Outcome {
        let text = try Self.text(of: file)
        let source = SourceText(text, name: file == "-" ? "query" : file)
        switch Formatter.format(source) {
        case .failure(let refusal):
            let style: DiagnosticRenderer.Style = Terminal.errorIsTerminal ? .coloured : .plain
            Terminal.complain(DiagnosticRenderer(source, style: style).render(refusal.diagnostics))
            return .refused
        case .success(let formed):
            let isSame = formed.utf8.elementsEqual(text.utf8)
            if check {
                if !isSame { Terminal.print(source.name + "\n") }
            } else if file == "-" {
                Terminal.print(formed)
            } else if !isSame {
                try Data(formed.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
            }
            return isSame ? .kept : .changed
        }
    }

    private static func text(of file: String) throws -> String {
        if file == "-" { return QueryText.of(nil) }
        guard let data = FileManager.default.contents(atPath: file) else { throw CommandFailure.usage("'\(file)' cannot be read.") }
        guard let text = String(validating: data, as: UTF8.self) else { throw CommandFailure.usage("'\(file)' is not UTF-8 text.") }
        return text
    }
}
