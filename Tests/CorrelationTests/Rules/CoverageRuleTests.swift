import Correlation
import HuntModel
import Testing

/// A negative verdict needs a closed horizon and telemetry from staging to its end.
@Suite struct CoverageRuleTests {
    static func story(noiseAt time: Int64? = 2500) -> Episode {
        var story = Episode()
        story.start(Episode.shell, by: Episode.explorer)
        story.stage(#"C:\Users\ann\d.zip"#, at: 2000)
        if let time { story.connect(VerdictRuleTests.noise, to: "update.example", at: time, parent: Episode.explorer) }
        return story
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let facts: CoverageFacts?
        let verdict: Verdict
        let gap: String?
    }

    // The horizon ends at 3800, the verdict is final at 4400.
    static let cases = [
        Case(testDescription: "complete", facts: Episode.full, verdict: .stagedNotObserved, gap: nil),
        Case(testDescription: "not measured", facts: nil, verdict: .pending, gap: "not measured"),
        Case(testDescription: "horizon open", facts: Episode.covering(0, 3000, asOf: 3000), verdict: .pending, gap: nil),
        Case(testDescription: "late rows may come", facts: Episode.covering(0, 4000, asOf: 4399), verdict: .pending, gap: nil),
        Case(testDescription: "final", facts: Episode.covering(0, 4000, asOf: 4400), verdict: .stagedNotObserved, gap: nil),
        Case(
            testDescription: "no network table", facts: Episode.covering(0, 80_000, without: "DeviceNetworkEvents"),
            verdict: .stagedUndetermined, gap: "DeviceNetworkEvents has no row"),
        Case(
            testDescription: "no process table", facts: Episode.covering(0, 80_000, without: "DeviceProcessEvents"),
            verdict: .stagedUndetermined, gap: "DeviceProcessEvents has no row"),
        Case(testDescription: "begins late", facts: Episode.covering(2100, 80_000), verdict: .stagedUndetermined, gap: "begins at"),
        Case(testDescription: "ends early", facts: Episode.covering(0, 3700), verdict: .stagedUndetermined, gap: "ends at"),
        Case(
            testDescription: "a run with gaps",
            facts: CoverageFacts(asOf: Episode.at(86_000), tables: Episode.full.tables, runGaps: ["a leaf vanished"]),
            verdict: .stagedUndetermined, gap: "a leaf vanished"),
    ]

    @Test(arguments: cases) func coverage(_ example: Case) throws {
        let timeline = try #require(Self.story().timeline(coverage: example.facts))
        #expect(timeline.verdict == example.verdict, "\(timeline.summary)")
        if let gap = example.gap { #expect(timeline.coverage.gaps.contains { $0.contains(gap) }, "\(timeline.coverage.gaps)") }
        if example.verdict == .pending { #expect(timeline.staged.first?.finalAt == Episode.at(4400)) }
    }

    @Test func aSilentDeviceIsNotAClearedOne() throws {
        let timeline = try #require(Self.story(noiseAt: nil).timeline())
        #expect(timeline.verdict == .stagedUndetermined)
        #expect(timeline.summary.contains("silence or blindness"))
    }

    @Test func openChannelsAreCountedAndNamed() throws {
        var story = Self.story()
        story.connect(VerdictRuleTests.chrome, to: "mail.example", at: 2100, parent: Episode.explorer)
        story.connect(VerdictRuleTests.chrome, to: "mail.example", at: 2200, parent: Episode.explorer)
        story.connect(nil, to: "", at: 2300, action: "SslConnectionInspected", details: #"{"direction":"Out","server_name":"x"}"#)
        let timeline = try #require(story.timeline())
        #expect(timeline.coverage.openChannels.map(\.process) == ["chrome.exe", nil, "updater.exe"])
        #expect(timeline.coverage.openChannels.map(\.connections) == [2, 1, 1])
        #expect(timeline.summary.contains("chrome.exe"))
    }

    @Test func nothingStagedIsNoStory() {
        var story = Episode()
        story.connect(VerdictRuleTests.chrome, to: "mail.example", at: 2100)
        #expect(story.timeline() == nil)
        #expect(Episode().timeline() == nil)
    }
}
