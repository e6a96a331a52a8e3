import Diagnostics
import KQLSyntax
import Testing

/// Forms of text that public queries come in: each is read, and means the plain one beside it.
@Suite struct TextFormTests {
    @Test(arguments: [
        ("// a\nT // b\n// c\n| where // d\nx == // e\n1 // f\n// g", "T | where x == 1"),
        ("T\u{a0}|\u{a0}where x\u{a0}==\u{a0}1", "T | where x == 1"),
        ("\u{feff}T\u{200b} | \u{200e}where x == 1\u{200b}", "T | where x == 1"),
        ("T\r\n| where x == 1\r\n", "T | where x == 1"),
        (";;T | where x == 1;;", "T | where x == 1"),
        ("print 'a' \"b\" @'c'", "print 'abc'"),
        ("print 'a' // first\n 'b'", "print 'ab'"),
        ("print h'a', H\"b\", h@'c'", "print 'a', 'b', 'c'"),
        ("print ```a\"'\\n```, ~~~b~~~", #"print "a\"'\\n", 'b'"#),
        (#"print @"c:\x""y""#, #"print "c:\\x\"y""#),
        (#"print "\u00e9\x41\101\t""#, "print 'éAA\t'"),
        ("T | extend ['5 a'] = 1, 5Minutes_bin = 2 | project 5Minutes_bin", "T | extend ['5 a'] = 1, ['5Minutes_bin'] = 2 | project ['5Minutes_bin']"),
        ("T | where x in (1, 2,)", "T | where x in (1, 2)"),
        ("T | where x <> 1 and y notcontains 'a'", "T | where x != 1 and y !contains 'a'"),
        ("T | filter x == 1 | limit 5 | order by x", "T | filter x == 1 | limit 5 | order by x"),
        ("T|summarize hint.strategy=shuffle count() by x", "T | summarize count() by x"),
        ("print TRUE, False", "print true, false"),
        ("print 0x1F, 1e3, 1.5h", "print 31, 1000.0, 90m"),
        ("print datetime('2026-01-29'), datetime(2026-1-29 5:07), datetime( 2026-01-29 )",
            "print datetime(2026-01-29), datetime(2026-01-29T05:07:00), datetime(2026-01-29)"),
        ("T | where x between(1..2)", "T | where x between (1 .. 2)"),
        ("T | evaluate python(typeof(*, a: long), 'x')", "T | evaluate python(typeof(*, long), 'x')"),
    ])
    func means(text: String, plain: String) {
        let (query, mistakes) = Parser.parse(SourceText(text))
        #expect(mistakes.isEmpty, "\(mistakes)")
        #expect(TreeDump.text(of: query) == TreeDump.text(of: Parser.parse(SourceText(plain)).query))
    }

    @Test func settingsAreRead() {
        let (query, mistakes) = Parser.parse(SourceText("set notruncation; set a = 5; set b = 'x'; print 1"))
        #expect(mistakes.isEmpty)
        #expect(TreeDump.text(of: query) == "set notruncation\nset a = 5\nset b = \"x\"\nquery\n  print 1\n")
    }

    @Test(arguments: [
        ("declare query_parameters(a: long = 5, b: string); T | take 1", "declare query_parameters"),
        ("declare pattern p; T", "declare pattern"), ("alias database d = cluster('c').database('d'); T", "alias"),
        ("restrict access to (T, U); T", "restrict"),
    ])
    func otherStatementsAreNamed(text: String, name: String) {
        let (query, mistakes) = Parser.parse(SourceText(text))
        #expect(mistakes.isEmpty)
        guard case .other(let found)? = query.statements.first else {
            Issue.record("\(text) was read as something else")
            return
        }
        #expect(found.text == name)
        #expect(query.statements.count == 2)
    }
}
