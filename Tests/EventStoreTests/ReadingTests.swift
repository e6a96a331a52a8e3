import CompiledForm
import Diagnostics
import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// Rows are read wherever they lie, and each once.
@Suite struct ReadingTests {
    private static let query = "DeviceFileEvents | where FileName has 'file' | project Timestamp, DeviceId, FileName, FileSize"

    @Test func openSealedAndReopenedLeavesGiveTheSameRows() async throws {
        let desk = try await Desk()
        try await desk.ingest(100)
        let open = try await desk.rows(Self.query)
        #expect(open.count == 100)
        #expect(try await desk.databases.seal(segmentsOf: 7) == 1)
        #expect(try await desk.rows(Self.query).sorted() == open.sorted())
        // The heap is retired and still a partition of the table: its rows must not come twice, or be missed once it is dropped.
        try await desk.databases.dropRetired()
        #expect(try await desk.rows(Self.query).sorted() == open.sorted())
        try await desk.ingest(30, from: 100)
        #expect(try await desk.rows(Self.query).count == 130)
        #expect(try await desk.databases.seal(segmentsOf: 16) == 1)
        #expect(try await desk.rows(Self.query).count == 130)
        try await desk.databases.dropRetired()
        #expect(try await desk.rows(Self.query).count == 130)
        await desk.close()
    }

    /// What bounds the rows in SQL bounds those that are copied.
    @Test func scopesBoundSealedRows() async throws {
        let desk = try await Desk()
        try await desk.ingest(100)
        let minute = 60 * DateTime.ticksPerSecond
        let start = Desk.start
        var scopes = [
            FragmentScope(), FragmentScope(start: start + 10 * minute, end: start + 30 * minute), FragmentScope(buckets: 0...100),
            FragmentScope(start: start, end: start), FragmentScope(start: start + 99 * minute), FragmentScope(watermark: .min),
        ]
        scopes.append(FragmentScope(buckets: DeviceBucket.of("d3")...DeviceBucket.of("d3")))
        let queries = [
            Self.query, "DeviceFileEvents | where DeviceId == 'd3' | project FileName", "DeviceFileEvents | where FileSize between (20 .. 29) | count",
            "DeviceFileEvents | where FileName in ('file 3.txt', 'nothing') | project FileSize",
            "DeviceFileEvents | where FileName =~ 'FILE 44.TXT' | project FileSize", "DeviceFileEvents | where FileName endswith '9.txt' | count",
            "DeviceFileEvents | where FileName contains 'LE 7' | count", "DeviceFileEvents | where DeviceId in ('d1', 'd2', 'no') | count",
            "DeviceFileEvents | where Timestamp > datetime(2026-01-01 01:30) | count", "DeviceFileEvents | where FileName has 'nothing' | count",
            "DeviceFileEvents | summarize max(FileSize) by DeviceId | join kind=inner (DeviceFileEvents | project DeviceId, FileName) on DeviceId | count",
        ]
        var open: [String] = []
        for query in queries { for scope in scopes { open += try await desk.rows(query, scope: scope).sorted() } }
        try await desk.databases.seal(segmentsOf: 9)
        try await desk.databases.dropRetired()
        var sealed: [String] = []
        for query in queries { for scope in scopes { sealed += try await desk.rows(query, scope: scope).sorted() } }
        #expect(sealed == open)
        await desk.close()
    }

    @Test func pivotsReadTheRowsOfTheirWindows() async throws {
        let desk = try await Desk()
        try await desk.ingest(100)
        var context = BindContext(now: .unixEpoch)
        context.pivoted = true
        let query = try #require(QueryCompiler.compile(SourceText("DeviceFileEvents | project DeviceId, FileSize"), in: context).query)
        let minute = 60 * DateTime.ticksPerSecond
        let scope = FragmentScope(pivots: [
            PivotWindow(device: "d3", start: Desk.start, end: Desk.start + 14 * minute), PivotWindow(device: "d3", start: Desk.start + 43 * minute, end: Desk.start + 53 * minute),
            PivotWindow(device: "d7", start: Desk.start + 97 * minute, end: .max), PivotWindow(device: "nobody", start: .min, end: .max),
        ])
        let expected = [#"["d3",3]"#, #"["d3",13]"#, #"["d3",43]"#, #"["d7",97]"#]
        #expect(Set(try await desk.rows(query, scope: scope)) == Set(expected))
        try await desk.databases.seal(segmentsOf: 9)
        #expect(try await desk.rows(query, scope: scope).count == 4)
        #expect(Set(try await desk.rows(query, scope: scope)) == Set(expected))
        try await desk.ingest(10, from: 100)
        #expect(Set(try await desk.rows(query, scope: scope)) == Set(expected + [#"["d7",107]"#]))
        await desk.close()
    }

    @Test func aLeafByNameIsThatLeaf() async throws {
        let desk = try await Desk()
        try await desk.ingest(20)
        let leaf = try await desk.asOwner { try await $0.row("SELECT leaf FROM harrier.leaf")?.text(0) ?? "" }
        let query = try desk.compile("DeviceFileEvents | count")
        #expect(try await desk.rows(query, over: [leaf]) == ["[20]"])
        try await desk.databases.seal()
        try await desk.databases.dropRetired()
        #expect(try await desk.rows(query, over: [leaf]) == ["[20]"])
        try await desk.ingest(5, from: 20)
        #expect(try await desk.rows(query, over: [leaf]) == ["[25]"])
        let maintainer = try await desk.databases.connect(.events, as: .maintainer)
        #expect(try await Leaf.drop(.default, table: "DeviceFileEvents", leaf: leaf, over: maintainer))
        await maintainer.close()
        await #expect(throws: EventStoreError.self) { try await desk.rows(query, over: [leaf]) }
        #expect(try await desk.rows(query) == ["[0]"])
        await desk.close()
    }

    /// Two characters beyond ASCII fold into it, and letters beyond it join terms: ranges, filters and row tests must not lose what SQL finds.
    @Test func foldingBeyondASCIILosesNoRow() async throws {
        let desk = try await Desk()
        let names = ["\u{212A}ey.exe", "\u{130}ndex", "i\u{307}ndex", "naïve.EXE", "na\u{308}ive", "KEY-exe", "ındex", "straße", "STRASSE", "ключ key", "key\u{301}", "ＫＥＹ"]
        for (number, name) in names.enumerated() { try await desk.ingest(3, from: number * 3, naming: name) }
        let needles = ["key", "KEY", "\u{212A}EY", "index", "\u{130}NDEX", "i\u{307}ndex", "naïve", "exe", "strasse", "ключ", "ke", "x"]
        let tests = ["has", "has_cs", "contains", "startswith", "endswith", "hasprefix", "hassuffix", "=~", "=="]
        let queries = needles.flatMap { needle in
            tests.map { test in
                let text = test == "=~" || test == "==" ? "\(needle).exe 0.txt" : needle
                return "DeviceFileEvents | where FileName \(test) '\(text)' | project FileName"
            } + ["DeviceFileEvents | where FileName in~ ('\(needle) 3.txt', '\(needle).exe 1.txt') | project FileName", "DeviceFileEvents | where FileName has_all ('\(needle)', 'txt') | project FileName"]
        }
        var open: [[String]] = []
        for query in queries { open.append(try await desk.rows(query).sorted()) }
        try await desk.databases.seal(segmentsOf: 4)
        for (query, expected) in zip(queries, open) { #expect(try await desk.rows(query).sorted() == expected, "\(query)") }
        #expect(open.count { !$0.isEmpty } > 40)
        await desk.close()
    }

    /// By which shards are laid out.
    @Test func sealedRowsCountInEstimates() async throws {
        let desk = try await Desk()
        try await desk.ingest(100)
        try await desk.databases.seal()
        let summaries = try await desk.asOwner { try await Leaf.summaries(.default, table: "DeviceFileEvents", within: .everything, over: $0) }
        #expect(summaries.map(\.rows) == [100])
        await desk.close()
    }

    @Test func aTenantWithoutATableHasNoRowsOfIt() async throws {
        let desk = try await Desk()
        #expect(try await desk.rows("union DeviceFileEvents, EmailEvents | count") == ["[0]"])
        try await desk.ingest(3)
        try await desk.databases.seal()
        #expect(try await desk.rows("union DeviceFileEvents, EmailEvents | count") == ["[3]"])
        await desk.close()
    }
}
