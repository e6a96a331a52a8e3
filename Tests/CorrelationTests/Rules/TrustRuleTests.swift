import Correlation
import HuntModel
import Testing

/// A trust needs path and destination, and the file where it names one.
@Suite struct TrustRuleTests {
    typealias Actor = Episode.Actor
    static let worker = Actor(name: "worker.exe", id: 900, started: 100, path: #"c:\agent\bin\worker.exe"#)
    static let impostor = Actor(name: "worker.exe", id: 900, started: 100, path: #"c:\users\ann\worker.exe"#)

    static func verdict(_ worker: Actor, path: String = #"C:\agent\_work\1\drop.zip"#, to hosts: [String]) -> Verdict? {
        var story = Episode()
        story.start(Episode.zip, by: worker, grandparent: Actor(name: "services.exe", id: 4, started: 1))
        story.stage(path, at: 2000, parent: worker)
        story.connect(VerdictRuleTests.noise, to: "update.example", at: 2500, parent: Episode.explorer)
        for (i, host) in hosts.enumerated() { story.connect(worker, to: host, at: 2100 + Int64(i)) }
        return story.timeline()?.verdict
    }

    @Test func pathAndDestinationExplain() {
        #expect(Self.verdict(Self.worker, to: ["blobs.ci.example"]) == .explained)
        #expect(Self.verdict(Self.worker, to: ["https://BLOBS.CI.EXAMPLE:443/x?y"]) == .explained)
    }

    @Test func oneWithoutTheOtherDoesNot() {
        #expect(Self.verdict(Self.impostor, to: ["blobs.ci.example"]) == .leftLikely)
        #expect(Self.verdict(Self.worker, to: ["blobs.evil.example"]) == .leftLikely)
        #expect(Self.verdict(Self.worker, to: ["ci.example.evil.example"]) == .leftLikely)
        #expect(Self.verdict(Self.worker, path: #"C:\Users\ann\payroll.zip"#, to: ["blobs.ci.example"]) == .leftLikely)
    }

    @Test func aTrustedTransferDoesNotExcuseAnother() {
        #expect(Self.verdict(Self.worker, to: ["blobs.ci.example", "x.example"]) == .leftLikely)
    }

    @Test func nothingSentIsNotExplained() {
        #expect(Self.verdict(Self.worker, to: []) == .stagedNotObserved)
    }

    @Test func anExpiredTrustIsNone() {
        var hunt = Episode.hunt
        hunt.trusts[0].expires = Episode.at(2050)
        var story = Episode()
        story.stage(#"C:\agent\_work\1\drop.zip"#, at: 2000, by: Self.worker, parent: nil)
        story.connect(Self.worker, to: "blobs.ci.example", at: 2100)
        #expect(Correlator(hunt: hunt).timeline(story.findings, coverage: Episode.full)?.verdict == .leftLikely)
    }
}
