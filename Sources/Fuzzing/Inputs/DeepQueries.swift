/// Queries that are too deep or too long in one respect, and would overflow the stack of whoever does not count.
public struct DeepQuery: Sendable, CustomStringConvertible {
    public var description: String
    private var make: @Sendable (Int) -> String

    private init(_ description: String, _ make: @escaping @Sendable (Int) -> String) {
        self.description = description
        self.make = make
    }

    /// With `size` levels, terms or characters.
    public func text(_ size: Int) -> String { make(size) }

    public static let all: [DeepQuery] = brackets + chains + queries

    private static let brackets: [DeepQuery] = [
        DeepQuery("parentheses") { "print x = " + nested("(", "1", ")", $0) },
        DeepQuery("open parentheses") { "print x = " + String(repeating: "(", count: $0) },
        DeepQuery("closing parentheses") { "print x = 1" + String(repeating: ")", count: $0) },
        DeepQuery("tuples") { "T | extend " + String(repeating: "(a, ", count: $0) },
        DeepQuery("brackets") { "print x = dynamic(" + nested("[", "1", "]", $0) + ")" },
        DeepQuery("open brackets") { "print x = dynamic(" + String(repeating: "[", count: $0) },
        DeepQuery("braces") { "print x = dynamic(" + nested("{\"a\":", "1", "}", $0) + ")" },
        DeepQuery("dynamics") { "print x = " + nested("dynamic(", "1", ")", $0) },
        DeepQuery("element of element") { "T | extend x = " + nested("a[", "0", "]", $0) },
        DeepQuery("elements") { "T | extend x = a" + String(repeating: "[0]", count: $0) },
        DeepQuery("calls") { "T | where " + nested("not(", "true", ")", $0) },
        DeepQuery("open calls") { "T | where " + String(repeating: "tolower(", count: $0) },
        DeepQuery("lists") { "T | where a in " + nested("((", "1", "))", $0) },
        DeepQuery("betweens") { "T | where a " + nested("between (1 .. b ", "2", ")", $0) },
    ]

    private static let chains: [DeepQuery] = [
        DeepQuery("signs") { "print x = " + String(repeating: "-", count: $0) + "a" },
        DeepQuery("plus signs") { "print x = " + String(repeating: "+", count: $0) + "a" },
        DeepQuery("signs with blanks") { "print x = " + String(repeating: "- ", count: $0) + "1" },
        DeepQuery("or") { "DeviceProcessEvents | where " + chain("FileName == 'a'", " or ", $0) },
        DeepQuery("and") { "DeviceProcessEvents | where " + chain("FileName == 'a'", " and ", $0) },
        DeepQuery("and in or") { "DeviceProcessEvents | where " + chain("FileName == 'a' and ProcessId == 1", " or ", $0) },
        DeepQuery("sums") { "print x = " + chain("a", " + ", $0) },
        DeepQuery("comparisons") { "T | where " + chain("a", " == ", $0) },
        DeepQuery("texts") { "T | where " + chain("a", " has ", $0) },
        DeepQuery("members") { "T | extend x = " + chain("a", ".", $0) },
        DeepQuery("method calls") { "print x = a" + String(repeating: ".f()", count: $0) },
        DeepQuery("strings") { "print x = " + chain("'a'", " ", $0) },
        DeepQuery("a long list") { "DeviceProcessEvents | where FileName in (" + chain("'a'", ",", $0) + ")" },
        DeepQuery("a long dynamic") { "print x = dynamic([" + chain("1", ",", $0) + "])" },
        DeepQuery("many columns") { "print " + chain("1", ",", $0) },
        DeepQuery("one long name") { "print " + String(repeating: "a", count: $0) },
        DeepQuery("one long string") { "print '" + String(repeating: "a", count: $0) + "'" },
        DeepQuery("one long comment") { "print 1 //" + String(repeating: "/", count: $0) },
        DeepQuery("mistakes") { String(repeating: "# ", count: $0) },
        DeepQuery("pipes") { String(repeating: "|", count: $0) },
        DeepQuery("semicolons") { String(repeating: ";", count: $0) },
        DeepQuery("quotes") { String(repeating: "\"", count: $0) },
    ]

    private static let queries: [DeepQuery] = [
        DeepQuery("operators") { "DeviceProcessEvents" + String(repeating: " | take 5", count: $0) },
        DeepQuery("statements") { String(repeating: "let a = 1;", count: $0) + "print a" },
        DeepQuery("lets that double") { size in
            "let a0 = 1;" + (1...min(size, 900)).map { "let a\($0) = a\($0 - 1) + a\($0 - 1);" }.joined() + "print a\(min(size, 900))"
        },
        DeepQuery("lets that add") { size in
            "let a0 = now();" + (1...min(size, 900)).map { "let a\($0) = a\($0 - 1) + 1s;" }.joined() + "print a\(min(size, 900))"
        },
        DeepQuery("lets of tables") { size in
            let count = min(size, 900)
            return "let t0 = DeviceProcessEvents;" + (1...count).map { "let t\($0) = t\($0 - 1) | where ProcessId > \($0);" }.joined() + "t\(count)"
        },
        DeepQuery("lets of lists") { size in
            let count = min(size, 900)
            return "let t0 = DeviceProcessEvents | project FileName;"
                + (1...count).map { "let t\($0) = DeviceProcessEvents | where FileName in (t\($0 - 1)) | project FileName;" }.joined() + "t\(count)"
        },
        DeepQuery("unions that double") { size in
            let count = min(size, 900)
            return "let t0 = DeviceProcessEvents;" + (1...count).map { "let t\($0) = union t\($0 - 1), t\($0 - 1);" }.joined() + "t\(count)"
        },
        DeepQuery("unions") { nested("union (", "DeviceProcessEvents", ")", $0) },
        DeepQuery("subqueries") { nested("(", "DeviceProcessEvents", " | take 5)", $0) },
        DeepQuery("joins") { nested("DeviceProcessEvents | join (", "DeviceProcessEvents", ") on DeviceId", $0) },
        DeepQuery("list of a query of a list") { nested("DeviceProcessEvents | where FileName in (", "'a'", ")", $0) },
        DeepQuery("toscalar") { "print x = " + nested("toscalar(print ", "1", ")", $0) },
        DeepQuery("lambdas") { size in String(repeating: "let f = () { ", count: size) + "1" + String(repeating: " }; f()", count: size) },
        DeepQuery("functions that call functions") { size in
            let count = min(size, 900)
            return "let f0 = (a: long) { a };" + (1...count).map { "let f\($0) = (a: long) { f\($0 - 1)(a) + f\($0 - 1)(a) };" }.joined() + "print f\(count)(1)"
        },
        DeepQuery("mv-apply") { "print a = dynamic([1])" + nested(" | mv-apply a on (take 5", "", ")", $0) },
        DeepQuery("partition") { "DeviceProcessEvents" + nested(" | partition by DeviceId (take 5", "", ")", $0) },
        DeepQuery("fork") { "DeviceProcessEvents" + nested(" | fork (take 5", "", ")", $0) },
        DeepQuery("iff") { "print x = " + nested("iff(true, 1, ", "1", ")", $0) },
        DeepQuery("properties of an object") { "print x = parse_json('{}')" + String(repeating: "['a']", count: $0) },
    ]

    private static func nested(_ open: String, _ middle: String, _ close: String, _ count: Int) -> String {
        String(repeating: open, count: count) + middle + String(repeating: close, count: count)
    }

    private static func chain(_ term: String, _ word: String, _ count: Int) -> String {
        String(repeating: term + word, count: max(0, count - 1)) + term
    }
}
