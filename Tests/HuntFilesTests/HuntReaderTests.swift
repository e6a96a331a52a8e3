import HuntFiles
import HuntModel
import Testing

@Suite struct HuntReaderTests {
    static let smallest = """
        name: small
        title: A small hunt
        steps:
          - id: first
            query: DeviceFileEvents
        """

    @Test func theSmallestHunt() throws {
        let hunt = try HuntReader.read(Self.smallest, file: "small.yaml")
        #expect(hunt.steps == [HuntStep(id: "first", query: "DeviceFileEvents")])
        #expect(hunt.severity == .medium)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let expected: [String]
        var testDescription: String { expected.first ?? "right" }
    }

    static let wrong = [
        Case(source: "", expected: ["f:1:1: HNT002 the file is empty"]),
        Case(source: "a: [1", expected: ["f:2:1: HNT002 did not find expected ',' or ']'"]),
        Case(source: "- 1", expected: ["f:1:1: HNT005 a hunt is a mapping of keys to values"]),
        Case(
            source: "name: x\ntitle: y\nhorizont: 3m\nsteps: [{id: a, query: T}]",
            expected: ["f:3:1: HNT003 a hunt has no key \"horizont\"\n    hint: did you mean \"horizon\"?"]),
        Case(
            source: "name: a b\ntitle: y\nhorizon: soon\nseverity: hihg\nsteps: [{id: a, query: T}]",
            expected: [
                "f:1:7: HNT006 \"a b\" is no name\n    hint: letters, digits, - and _, at most 80",
                "f:3:10: HNT006 \"soon\" is not a duration\n    hint: write 90s, 2m, 1h30m or 1d",
                "f:4:11: HNT006 \"hihg\" is no severity\n    hint: did you mean \"high\"?",
            ]),
        Case(
            source: "name: x\ntitle: y\nsteps:\n  - id: a\n    query: T\n  - id: a\n    query: T\n    pivot: {from: b, before: 2m}",
            expected: [
                "f:6:9: HNT007 \"a\" is written twice",
                "f:8:19: HNT008 no step before this one is called \"b\"\n    hint: did you mean \"a\"?",
            ]),
        Case(
            source: "name: x\ntitle: y\nsteps:\n  - id: a\n    query: T\n    pivot: {from: a, after: 2m}\n    techniques: T15",
            expected: [
                "f:6:19: HNT008 no step before this one is called \"a\"\n    hint: the first step has no pivot",
                "f:7:17: HNT006 \"T15\" is no ATT&CK technique\n    hint: write T1560 or T1560.001",
            ]),
        Case(
            source: "name: x\ntitle: y\nsteps: [{id: a, query: T}]\ntrusts:\n  - {id: t, owner: o, reason: r, processPath: '*'}",
            expected: [
                "f:5:5: HNT004 a trust needs \"destination\"\n    hint: who (path) and where to: never by name alone",
                "f:5:47: HNT006 \"*\" trusts everything",
            ]),
        Case(source: "name: x\nname: y", expected: ["f:1:1: HNT002 written twice: name"]),
        Case(source: "title: y\nsteps: []", expected: [
            "f:1:1: HNT004 a hunt needs \"name\"", "f:2:8: HNT006 a hunt has at least one step",
        ]),
    ]

    @Test(arguments: wrong) func everyMistakeHasItsPlace(_ example: Case) {
        #expect {
            try HuntReader.read(example.source, file: "f")
        } throws: { error in
            let found = (error as? HuntFileProblems)?.problems.map(\.description) ?? []
            if found != example.expected { Issue.record("found \(found)") }
            return true
        }
    }

    @Test func aMistakeInAQueryIsShownAtItsPlaceInTheFile() {
        let source = "name: x\ntitle: y\nsteps:\n  - id: a\n    query: |\n      Table\n      | wher x\n"
        #expect {
            try HuntReader.read(source, file: "f") { query, _ in
                #expect(query == "Table\n| wher x\n")
                return [QueryMistake(code: "KQL1001", message: "no operator", line: 2, column: 3)]
            }
        } throws: { error in
            (error as? HuntFileProblems)?.description == "f:7:9: HNT009 KQL1001 no operator"
        }
    }

    @Test func hostileSourcesAreRefused() {
        for source in [String(repeating: "[", count: 100_000), String(repeating: "a: ", count: 400_000), "\u{0}", "%", "*x", "&a [*a]"] {
            #expect(throws: HuntFileProblems.self) { try HuntReader.read(source, file: "f") }
        }
    }

    @Test(arguments: [("90s", 90), ("2m", 120), ("1h30m", 5400), ("1d", 86_400), ("00:02:00", 120), ("0s", 0)])
    func durations(_ text: String, _ seconds: Int64) throws {
        let source = Self.smallest + "\nhorizon: \(text)"
        #expect(try HuntReader.read(source, file: "f").horizon == .seconds(seconds))
    }

    @Test(arguments: ["2", "m", "-2m", "2x", "99999999999999999999d", "9223372036854775807d", "''"])
    func noDurations(_ text: String) {
        #expect(throws: HuntFileProblems.self) { try HuntReader.read(Self.smallest + "\nhorizon: \(text)", file: "f") }
    }
}
