import Testing

/// A query and its form.
struct FormatCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var formed: String

    init(_ name: String, _ text: String, _ formed: String) {
        (testDescription, self.text) = (name, text)
        self.formed = formed + "\n"
    }

    static let all: [FormatCase] = operators + comments + literals

    private static let operators: [FormatCase] = [
        FormatCase("an operator a line", "T|where a==1 |take  5", "T\n| where a == 1\n| take 5"),
        FormatCase("signs", "T|where a-b==-c and -1 <- 2|extend x=(-a)-1", "T\n| where a - b == -c and -1 < -2\n| extend x = (-a) - 1"),
        FormatCase("hyphens belong to words", "T|project-away a,b*|top-nested 1 of a by count(),top-nested 1 of b by count()",
            "T\n| project-away a, b*\n| top-nested 1 of a by count(), top-nested 1 of b by count()"),
        FormatCase("parameters", "T|join kind = inner hint.strategy = shuffle (U|where x|take 1)on $left.a==$right.b,c",
            "T\n| join kind=inner hint.strategy=shuffle (\n    U\n    | where x\n    | take 1\n) on $left.a == $right.b, c"),
        FormatCase("a short subquery", "T|where a in((U|distinct a))", "T\n| where a in ((U | distinct a))"),
        FormatCase("let", "let x=5;let y=T|where a;y", "let x = 5;\nlet y =\n    T\n    | where a;\ny"),
        FormatCase("functions", "let f=(a:long,T:(*)){T|where b==a};let g=(a:long){a+1};f(1,T)",
            "let f = (a: long, T: (*)) {\n    T\n    | where b == a\n};\nlet g = (a: long) { a + 1 };\nf(1, T)"),
        FormatCase("rows of a table", "datatable(a:long,b:string)[1,'x',2,'y',]", "datatable(a: long, b: string) [\n    1, 'x',\n    2, 'y',\n]"),
        FormatCase("a long list", "T|project \(names)", "T\n| project\n    \(names.split(separator: ",").joined(separator: ",\n    "))"),
        FormatCase("a long chain", "T|where \(terms(" and "))", "T\n| where \(terms("\n    and "))"),
        FormatCase("a long chain in brackets", "T|where(\(terms(" or ")))", "T\n| where (\n    \(terms("\n    or "))\n)"),
        FormatCase("scan", "T|scan with(step a:x==1=>y=2;step b:x==2;)",
            "T\n| scan with (\n    step a: x == 1 => y = 2;\n    step b: x == 2;\n)"),
        FormatCase("search", "search in(A,B*)Name : \"x\"", "search in (A, B*) Name:\"x\""),
        FormatCase("properties", "T|extend a=b . c[0]['d'],e=f(g)", "T\n| extend a = b.c[0]['d'], e = f(g)"),
    ]

    private static let comments: [FormatCase] = [
        FormatCase("comments stay where they are", "// head\n\nT // source\n\n// next\n|take 5//end", "// head\n\nT // source\n\n// next\n| take 5 //end"),
        FormatCase("a comment breaks a list", "T|where a in(1, // one\n2)", "T\n| where a in (\n    1, // one\n    2\n)"),
        FormatCase("a comment alone", "// nothing\nprint 1\n\n\n// end", "// nothing\nprint 1\n\n// end"),
        FormatCase("no comment in a string", "print '// no', 1 / 2", "print '// no', 1 / 2"),
    ]

    private static let literals: [FormatCase] = [
        FormatCase("as written", #"print  @'c:\x',h"s",datetime( 2026-1-5 ),0x1F,1.50,"a"  'b',1h"#,
            #"print @'c:\x', h"s", datetime( 2026-1-5 ), 0x1F, 1.50, "a" 'b', 1h"#),
        FormatCase("over several lines", "print ```a\n  b```,1", "print ```a\n  b```, 1"),
        FormatCase("dynamic", "print dynamic({\"a\":[1,-2],\"b\":null})", "print dynamic({\"a\": [1, -2], \"b\": null})"),
        FormatCase("no call becomes a literal", "print long(\n5)", "print long(\n5)"),
    ]

    private static let names = (1...12).map { "AColumnNumber\($0)" }.joined(separator: ",")

    private static func terms(_ separator: String) -> String {
        (1...12).map { "Column\($0) == \($0)" }.joined(separator: separator)
    }
}
