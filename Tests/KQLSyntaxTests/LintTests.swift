import Diagnostics
import KQLSyntax
import Testing

/// What is legal and seldom meant: its code, and the text that it is about.
@Suite struct LintTests {
    @Test(arguments: [
        ("A | where Timestamp > ago(1d) | join (B | where Timestamp > ago(1d)) on x", ["KQL2201 join"]),
        ("A | where Timestamp > ago(1d) | join kind=inner B on x", ["KQL2202 B"]),
        ("A | where x == 1", ["KQL2202 A"]),
        ("union A, B | where x == 1", ["KQL2202 A", "KQL2202 B"]),
        ("union A, B | where TimeGenerated > ago(1d)", []),
        ("let t = A | where ingestion_time() > ago(1h); t | where x == 1", []),
        ("Untimed | where x == 1", []),
        ("Untimed | where x contains 'word' or x !contains_cs 'w0rd'", ["KQL2203 'word'", "KQL2203 'w0rd'"]),
        ("Untimed | where x contains '.exe' or x contains 'ab' or x contains y", []),
        ("Untimed | where tolower(x) == 'abc'", ["KQL2204 tolower(x) == 'abc'"]),
        ("Untimed | where 'ABC' != toupper(x)", ["KQL2204 'ABC' != toupper(x)"]),
        ("Untimed | where tolower(x) == 'aBc'", ["KQL2205 'aBc'"]),
        ("Untimed | where tolower(x) in ('abc', 'ABC')", ["KQL2205 'ABC'"]),
        ("Untimed | sort by x | summarize count() by y", ["KQL2206 sort"]),
        ("Untimed | sort by x | summarize make_list(x) by y", []),
        ("Untimed | sort by x | where y == 1 | take 5", []),
        ("Untimed | take 5 | summarize count()", ["KQL2207 take"]),
        ("Untimed | top 5 by x | take 5 | summarize count()", []),
        ("Untimed | where x == 1 | take 5 | project x", []),
        ("let a = 1; let b = 2; print b", ["KQL2208 a"]),
        ("let f = (x: long) { x + 1 }; let t = Untimed; t | extend y = f(1)", []),
    ] as [(String, [String])])
    func warns(text: String, expected: [String]) {
        let source = SourceText(text)
        let (query, mistakes) = Parser.parse(source)
        #expect(mistakes.isEmpty)
        let found = Lint.warnings(query, timedTables: ["A", "B"])
        #expect(found.map { "\($0.code) \(source.text(in: $0.span))" } == expected)
        #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil })
    }

    @Test func rangesThatAreGivenNeedNoBound() {
        #expect(Lint.warnings(Parser.parse(SourceText("A | where x == 1")).query).isEmpty)
    }
}
