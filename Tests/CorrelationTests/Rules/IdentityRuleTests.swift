import Correlation
import HuntModel
import Testing

/// What makes two rows speak of one process, and what never does.
@Suite struct IdentityRuleTests {
    typealias Actor = Episode.Actor

    static func verdict(maker: Actor, sender: Actor) -> Verdict? {
        var story = Episode()
        story.stage(#"C:\Users\ann\d.zip"#, at: 2000, by: maker, parent: nil)
        story.connect(VerdictRuleTests.noise, to: "update.example", at: 2500, parent: Episode.explorer)
        story.connect(sender, to: "x.example", at: 2060)
        return story.timeline()?.verdict
    }

    @Test func nullAndZeroIdsNeverLink() {
        for id in [nil, 0] as [Int64?] {
            let lost = Actor(name: "a.exe", id: id, started: 1990)
            #expect(Self.verdict(maker: lost, sender: lost) == .stagedUndetermined)
        }
        let timeless = Actor(name: "a.exe", id: 300, started: nil)
        #expect(Self.verdict(maker: timeless, sender: timeless) == .stagedUndetermined)
    }

    @Test func theSameIdLaterIsAnotherProcess() {
        let maker = Actor(name: "a.exe", id: 300, started: 1990)
        let later = Actor(name: "b.exe", id: 300, started: 2040)
        #expect(Self.verdict(maker: maker, sender: maker) == .leftLikely)
        #expect(Self.verdict(maker: maker, sender: later) == .stagedNotObserved)
    }

    /// Sensors give a parent's creation time in whole seconds.
    @Test func aParentInWholeSecondsIsTheSameProcess() throws {
        let hunt = Episode.hunt
        func finding(_ step: String, _ table: String, _ second: String, _ row: [String: EvidenceValue]) throws -> Finding {
            let time = try #require(DateTime(iso8601: "2026-03-02T00:\(second)Z"))
            return Finding(
                step: step, device: "d", deviceName: "d", time: time, source: table, fingerprint: second,
                evidence: Evidence(row.merging(["ReportId": .text(second)]) { mine, _ in mine }))
        }
        let staged = try finding("archives", "DeviceFileEvents", "30:00", [
            "ActionType": .text("FileCreated"), "FileName": .text("d.zip"), "FolderPath": .text(#"C:\d.zip"#),
            "InitiatingProcessFileName": .text("7z.exe"), "InitiatingProcessId": .integer(300),
            "InitiatingProcessCreationTime": .text("2026-03-02T00:29:59.5Z"), "InitiatingProcessParentFileName": .text("implant.exe"),
            "InitiatingProcessParentId": .integer(200), "InitiatingProcessParentCreationTime": .text("2026-03-02T00:10:00Z"),
        ])
        func sent(by created: String) throws -> Finding {
            try finding("context", "DeviceNetworkEvents", "31:00", [
                "ActionType": .text("ConnectionSuccess"), "RemoteIP": .text("203.0.113.9"), "RemotePort": .integer(443),
                "InitiatingProcessFileName": .text("implant.exe"), "InitiatingProcessId": .integer(200),
                "InitiatingProcessCreationTime": .text("2026-03-02T00:10:0\(created)Z"),
            ])
        }
        let correlator = Correlator(hunt: hunt)
        #expect(correlator.timeline([staged, try sent(by: "0.8623751")], coverage: Episode.full)?.verdict == .leftLikely)
        #expect(correlator.timeline([staged, try sent(by: "1.0000001")], coverage: Episode.full)?.verdict == .stagedNotObserved)
    }

    @Test func parentsInACircleEnd() {
        let a = Actor(name: "a.exe", id: 1, started: 10)
        let b = Actor(name: "b.exe", id: 2, started: 11)
        var story = Episode()
        story.start(a, by: b)
        story.start(b, by: a)
        story.stage(#"C:\d.zip"#, at: 2000, by: a, parent: b)
        story.connect(b, to: "x.example", at: 2010)
        #expect(story.timeline()?.verdict == .leftLikely)
    }
}
