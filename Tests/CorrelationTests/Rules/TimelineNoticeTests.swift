import HuntModel
import HuntStore
import Testing

@testable import Correlation

@Suite struct TimelineNoticeTests {
    /// Hundreds of files, each sent many times under command lines without end.
    @Test func aLongStoryMakesAShortMessage() throws {
        var story = Episode()
        let long = String(repeating: "\"é ", count: 2000)
        for i in 0..<200 as Range<Int64> {
            let maker = Episode.Actor(name: "7z.exe", id: 5000 + i, started: 1999, commandLine: long)
            story.stage(#"C:\\#(String(repeating: "d", count: 200))\file\#(i).zip"#, at: 2000 + i, by: maker, parent: nil)
            story.connect(maker, to: "x\(i).example", at: 2500)
        }
        let timeline = try #require(story.timeline())
        let draft = try TimelineDraft(timeline)
        let change = TimelineChange(id: 7, revision: 3, previousVerdict: "PENDING")
        let body = try TimelineNotice.body(draft, change, tenant: "default", at: Episode.midnight)
        #expect(body.utf8.count < 20_000)
        let message = try #require(EvidenceValue.object(json: body))
        #expect(message["type"] == .text("timeline.changed"))
        guard case .object(let data)? = message["data"], case .object(let omitted)? = data["omitted"] else {
            Issue.record("no data")
            return
        }
        #expect(data["verdict"] == .text("LEFT-LIKELY"))
        #expect(omitted["staged"] != .integer(0))
    }
}
