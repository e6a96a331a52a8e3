import ArgumentParser
import Diagnostics
import HuntFiles
import HuntModel
import KQLSyntax
import KQLToSQL

/// Warnings about what is legal and seldom meant (docs/kql.md).
struct LintOption: ParsableArguments {
    @Flag(help: "Show mistakes alone, not what is legal and seldom meant.") var noLint = false

    /// None for a query with mistakes. `isBound` where its range is given by other means.
    func warnings(_ source: SourceText, of compilation: Compilation, isBound: Bool) -> [Diagnostic] {
        guard !noLint, !compilation.hasErrors else { return [] }
        return Lint.warnings(Parser.parse(source).query, timedTables: isBound ? [] : Self.timedTables)
    }

    /// Rendered, for every step of a hunt; a run brings the range.
    func warnings(of hunt: HuntDefinition) -> String {
        guard !noLint else { return "" }
        return hunt.steps.map { step in
            let source = SourceText(step.query, name: "\(hunt.name), step \(step.id)")
            let style: DiagnosticRenderer.Style = Terminal.errorIsTerminal ? .coloured : .plain
            return DiagnosticRenderer(source, style: style).render(Lint.warnings(Parser.parse(source).query))
        }.joined()
    }

    private static let timedTables = Set(EventTables.all.filter { !$0.isSnapshot }.map(\.name))
}
