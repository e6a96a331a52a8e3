public import Diagnostics

/// Warnings about what is legal and seldom meant, from the tree alone. Run where queries are checked, not where they run.
public enum Lint {
    /// In the order of the text. `timedTables` are tables whose rows have a time, for which a bound is missed; empty where the range is
    /// given by other means.
    public static func warnings(_ query: Query, timedTables: Set<String> = []) -> [Diagnostic] {
        DeepStack.run {
            let parts = TreeParts(query)
            var found = DiagnosticList()
            for expression in parts.expressions { expression.lintText().map { found.report($0) } }
            for pipeline in parts.pipelines { pipeline.lint(timedTables).forEach { found.report($0) } }
            for name in parts.unusedLets(of: query) {
                found.report(
                    .lint(.unusedLet, "'\(name.text)' is defined and never used", at: name.span, hint: "remove the 'let', or use it"))
            }
            return found.all
        }
    }
}

extension Diagnostic {
    static func lint(_ code: LintCode, _ message: String, at span: Span, hint: String) -> Diagnostic {
        Diagnostic(code, message, at: span, severity: .warning, hint: hint)
    }
}
