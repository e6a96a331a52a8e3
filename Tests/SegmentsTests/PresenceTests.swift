import Segments
import Testing

/// A filter never says no for something that is there, and mostly for what is not.
@Suite struct PresenceTests {
    private func filter(_ texts: [String], _ keys: SegmentIndexing.Keys = .both) throws -> PresenceFilter {
        let column = try encode(texts.map(Fields.text), .text, indexing: SegmentIndexing(["Column": keys]))
        return try PresenceFilter(#require(column.presence))
    }

    /// Values that match each other under `kql.fold`.
    @Test(arguments: [
        ("cmd.exe", "CMD.EXE"), ("ÉCOLE.docx", "école.DOCX"), ("\u{212A}ernel", "KERNEL"), ("\u{130}stanbul", "ISTANBUL"), ("\u{130}x", "i\u{307}X"),
        ("", ""), ("日本語.txt", "日本語.TXT"),
    ])
    func caseDoesNotMatter(stored: String, asked: String) throws {
        #expect(try filter([stored, "other"], .values).mayHold(value: asked))
        #expect(try filter([asked, "other"], .values).mayHold(value: stored))
        #expect(try filter([stored, "other"], .terms).mayHold(value: asked))
    }

    @Test(arguments: [
        ("powershell.exe -EncodedCommand ABC", "encodedcommand"), ("C:\\a\\b", "B"), ("x=7z;", "7z"), ("\u{212A}ernel32", "kernel32"),
        ("\u{130}d 1", "id"), ("\u{130}x 1", "x"), ("\u{130}x 1", "i"), ("éfoo-bar", "bar"), ("éfoo-bar", "foo"), ("naïve", "na"), ("a_b", "a_b"),
    ])
    func termsAreFound(stored: String, asked: String) throws {
        #expect(try filter([stored, "other"], .terms).mayHold(term: asked))
        #expect(try filter([stored, "other"], .both).mayHold(term: asked))
        #expect(try filter([stored], .values).mayHold(term: "anything"))
    }

    @Test func mostOthersAreNot() throws {
        let names = (0..<4_000).map { "file \($0).docx" }
        let both = try filter(names)
        let values = (0..<10_000).count { both.mayHold(value: "file \($0 + 50_000).docx") }
        #expect(values < 120, "1 in 256 is expected: \(values)")
        let terms = (0..<10_000).count { both.mayHold(term: "\($0 + 50_000)") }
        #expect(terms < 120, "1 in 256 is expected: \(terms)")
        #expect(!both.mayHold(term: "xlsx") || !both.mayHold(term: "pptx"))
    }

    @Test(arguments: [
        ("foo-bar baz", true, true, ["foo", "bar", "baz"]), ("foo-bar baz", false, true, ["bar", "baz"]), ("foo-bar baz", true, false, ["foo", "bar"]),
        ("foo-bar baz", false, false, ["bar"]), ("\\foo\\", false, false, ["foo"]), ("foo", false, false, []), ("", true, true, []),
        ("\u{212A}foo bar", true, true, []), ("éfoo", true, true, ["foo"]), ("FOO", true, true, ["foo"]),
    ])
    func termsOfANeedle(needle: String, startsTerm: Bool, endsTerm: Bool, terms: [String]) {
        #expect(PresenceFilter.terms(of: needle, startsTerm: startsTerm, endsTerm: endsTerm) == terms)
    }

    @Test func onlyColumnsOfThePolicyHaveOne() throws {
        #expect(try encode([Fields.text("a")], .text).presence == nil)
        #expect(try encode([Fields.text("a")], .text, name: "FileName", indexing: .standard).presence != nil)
        #expect(try encode([Fields.text("a")], .text, name: "ActionType", indexing: .standard).presence == nil)
        #expect(try encode([nil, nil], .text, name: "FileName", indexing: .standard).presence == nil)
        #expect(try encode([Fields.int8(1)], .int8, name: "FileName", indexing: .standard).presence == nil)
    }

    /// So many keys that the filter would be larger than what it saves.
    @Test func noFilterOfTooManyTerms() throws {
        let text = (0..<30_000).map { "w\($0)" }.joined(separator: " ")
        #expect(try encode([Fields.text(text)], .text, name: "ProcessCommandLine", indexing: .standard).presence == nil)
    }

    @Test func aKeyCostsAboutTenBits() throws {
        let column = try encode((0..<16_384).map { Fields.text("\($0)x") }, .text, indexing: SegmentIndexing(["Column": .values]))
        let bytes = try #require(column.presence).count
        #expect(bytes * 8 < 16_384 * 11, "\(bytes) bytes")
    }

    @Test func everyFlippedBitIsAnError() throws {
        let bytes = try #require(encode([Fields.text("a b")], .text, indexing: SegmentIndexing(["Column": .both])).presence)
        let accepted = bytes.indices.count { place in
            (0..<8 as Range<UInt8>).contains { bit in
                var changed = bytes
                changed[place] ^= 1 << bit
                return (try? PresenceFilter(changed)) != nil
            }
        }
        #expect(accepted == 0)
        #expect { try PresenceFilter([]) } throws: { ($0 as? SegmentError)?.code == .notASegment }
    }
}
