import Diagnostics
import Foundation
import KQLSyntax
import Testing

/// Formatting changes blanks and line breaks alone, once.
@Suite struct FormatterTests {
    @Test(arguments: FormatCase.all)
    func form(_ example: FormatCase) throws {
        #expect(try Self.formed(example.text) == example.formed)
    }

    @Test(arguments: ["T | where", "let x = ;", "T | project a b", "print \"open"])
    func mistakesAreRefused(text: String) {
        guard case .failure(let refusal) = Formatter.format(SourceText(text)) else {
            Issue.record("\(text) was formatted")
            return
        }
        #expect(!refusal.diagnostics.isEmpty)
    }

    @Test func aTextThatWouldReadDifferentlyOnOneLineStays() throws {
        let text = "T\n| odd int(1, [\n2)\n"
        #expect(try Formatter.format(SourceText(text)).get() == text)
    }

    /// What a statement is called does not depend on where its lines break.
    @Test func aDeclarationReadsTheSameOnOneLine() throws {
        let text = SourceText("declare\npattern x;\nT\n")
        let form = SourceText(try Formatter.format(text).get())
        #expect(TreeDump.text(of: Parser.parse(text).query) == TreeDump.text(of: Parser.parse(form).query))
    }

    @Test(arguments: QueryFiles.checkedIn)
    func checkedInQueryKeepsItsMeaning(query: QueryFiles.Query) throws { try Self.check(query) }

    @Test(.enabled(if: CorpusTests.isPresent, "no corpora beside the package"), arguments: ["hunting_public.jsonl", "sigma_public.jsonl", "kql_docs_public.jsonl"])
    func publicQueriesKeepTheirMeaning(file: String) throws {
        for query in try QueryFiles.corpus(file) { try Self.check(query) }
    }

    /// Same tokens, same comments, same tree; and what is in form stays.
    static func check(_ query: QueryFiles.Query) throws {
        guard case .success(let formed) = Formatter.format(SourceText(query.text)) else { return }
        guard case .success(let again) = Formatter.format(SourceText(formed)) else {
            Issue.record("\(query.name) has no second form\n\(formed)")
            return
        }
        #expect(again == formed, "\(query.name) is not stable\n\(formed)\n---\n\(again)")
        let (before, after) = (SourceText(query.text), SourceText(formed))
        #expect(words(before) == words(after), "\(query.name)\n\(formed)")
        #expect(comments(before) == comments(after), "\(query.name)\n\(formed)")
        #expect(Shape.of(Parser.parse(before).query) == Shape.of(Parser.parse(after).query), "\(query.name)\n\(formed)")
    }

    private static func formed(_ text: String) throws -> String {
        try Formatter.format(SourceText(text)).get()
    }

    private static func words(_ source: SourceText) -> [String] {
        Lexer.tokens(of: source).tokens.map { "\($0.kind) \(source.text(in: $0.span))" }
    }

    /// What no token covers, blanks apart.
    private static func comments(_ source: SourceText) -> [String] {
        var (end, found) = (0, [String]())
        for token in Lexer.tokens(of: source).tokens {
            let gap = source.text(in: Span(end, token.span.start))
            found += gap.split(separator: "\n").compactMap { line in line.range(of: "//").map { line[$0.lowerBound...].filter { !$0.isWhitespace } } }
            end = token.span.end
        }
        return found
    }
}

/// A tree as text, spans left out.
enum Shape {
    static func of(_ value: Any) -> String {
        if value is Span { return "" }
        let mirror = Mirror(reflecting: value)
        guard !mirror.children.isEmpty else { return "\(value)" }
        return "(" + mirror.children.map { ($0.label ?? "") + ":" + of($0.value) }.joined(separator: " ") + ")"
    }
}
