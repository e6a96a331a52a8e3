import KQLPlan
import KQLSyntax
import Testing

/// Every code that a query can get has an example among the goldens, as it is shown.
@Suite struct DiagnosticCodeTests {
    private static let shown: Set<String> = Set(
        Golden.all.compactMap { $0.recorded("diagnostics.txt") }.flatMap { text in
            text.split(separator: "\n").compactMap { line in line.firstMatch(of: /^(?:error|warning)\[(KQL\d+)\]/).map { String($0.1) } }
        })

    @Test(arguments: SyntaxCode.allCases)
    func mistakesOfFormAreShown(code: SyntaxCode) { #expect(Self.shown.contains(code.rawValue)) }

    /// Those that need more than a text, and those that nothing gives any more.
    private static let unreached: Set<BindCode> = [.lookupTakenAsEmpty, .slotsTakenAsNull, .notPivotable, .notRepeatable, .unsupportedTextOperator]

    @Test(arguments: BindCode.allCases.filter { !unreached.contains($0) })
    func mistakesOfMeaningAreShown(code: BindCode) { #expect(Self.shown.contains(code.rawValue), "\(code)") }
}
