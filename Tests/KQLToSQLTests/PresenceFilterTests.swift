import Fuzzing
import PostgresClient
import SQLText
import Segments
import Testing

/// What SQL finds, presence filters of segments do not deny.
@Suite struct PresenceFilterTests {
    /// Filters know of no other character beyond ASCII that SQL folds into ASCII, or to one of these.
    @Test func charactersThatBecomeASCII() async throws {
        let connection = try await KQLDatabase.shared.connect()
        let rows = try await connection.rows(
            #"""
            SELECT c.number::bigint, c.folded FROM (
                SELECT number, kql.fold(chr(number)) AS folded FROM generate_series(128, 1114111) AS number WHERE number NOT BETWEEN 55296 AND 57343) AS c
            WHERE c.folded = '' OR c.folded ~ '[\x01-\x7f]' COLLATE "C" OR c.folded IN (chr(304), chr(775), chr(8490)) ORDER BY 1
            """#)
        #expect(try rows.map { try $0.int8(0) } == [304, 775, 8490])
        #expect(try rows.map { try $0.text(1) } == ["i", "\u{307}", "k"])
        await connection.close()
    }

    /// Every operator over texts and needles put together from awkward pieces.
    @Test func neverDeniesWhatMatches() async throws {
        var random = FuzzRandom(seed: 5)
        let texts = (0..<300).map { _ in Self.text(&random, 6) }
        let needles = Array(Set((0..<150).map { _ in Self.text(&random, 3) }))
        let connection = try await KQLDatabase.shared.connect()
        let rows = try await connection.rows(
            """
            SELECT t.place, n.needle, kql.same(t.text, n.needle), kql.has(t.text, n.needle), kql.contains(t.text, n.needle),
                kql.startswith(t.text, n.needle) OR kql.hasprefix(t.text, n.needle), kql.endswith(t.text, n.needle) OR kql.hassuffix(t.text, n.needle)
            FROM unnest(\(texts)::text[]) WITH ORDINALITY AS t(text, place) CROSS JOIN unnest(\(needles)::text[]) AS n(needle)
            WHERE kql.contains(t.text, n.needle) OR kql.same(t.text, n.needle)
            """)
        let filters = try texts.map { text in try [.values, .terms, .both].map { try Self.filter(text, $0) } }
        var denied: [String] = []
        for row in rows {
            let needle = try row.text(1)
            let (text, filters) = (texts[Int(try row.int8(0)) - 1], filters[Int(try row.int8(0)) - 1])
            func check(_ matches: Bool, _ name: String, _ mayHold: (PresenceFilter) -> Bool) {
                if matches, !filters.allSatisfy(mayHold) { denied.append("\(name): \(text.debugDescription) \(needle.debugDescription)") }
            }
            func terms(_ startsTerm: Bool, _ endsTerm: Bool) -> (PresenceFilter) -> Bool {
                { filter in PresenceFilter.terms(of: needle, startsTerm: startsTerm, endsTerm: endsTerm).allSatisfy { filter.mayHold(term: $0) } }
            }
            check(try row.bool(2), "same") { $0.mayHold(value: needle) }
            check(try row.bool(3), "has") { $0.mayHold(term: needle) }
            check(try row.bool(3), "has", terms(true, true))
            check(try row.bool(4), "contains", terms(false, false))
            check(try row.bool(5), "hasprefix", terms(true, false))
            check(try row.bool(6), "hassuffix", terms(false, true))
        }
        #expect(rows.count > 1_000)
        #expect(denied.isEmpty, "\(denied.prefix(5))")
        await connection.close()
    }

    private static let pieces = [
        "foo", "FOO", "bar", "7Z", "é", "É", "\u{130}", "\u{212A}", "i\u{307}", "\u{307}", "k", "i", "-", " ", "_", "日", "\\", ".", "ß", "ſ", "Σ", "ς", "x1", "+", "",
    ]

    private static func text(_ random: inout FuzzRandom, _ most: Int) -> String {
        (0..<1 + random.below(most)).map { _ in pieces[random.below(pieces.count)] }.joined()
    }

    private static func filter(_ text: String, _ keys: SegmentIndexing.Keys) throws -> PresenceFilter {
        let builder = SegmentBuilder(columns: [SegmentColumn("Column", .text)], indexing: SegmentIndexing(["Column": keys]))
        try Array(text.utf8).withUnsafeBytes { try builder.append($0, column: 0) }
        return try PresenceFilter(#require(try builder.finish(codec: .lz4)[0].presence))
    }
}
