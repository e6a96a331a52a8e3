import EventStore
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Correlation

@Suite(.enabled(if: Recording.isAvailable, "needs the shared recordings"))
struct CorrelationServiceTests {
    /// With the coverage that its events give, open or sealed.
    @Test(arguments: [false, true]) func aRunBecomesTimelinesAndMessagesAtOnce(sealed: Bool) async throws {
        let desk = try await Desk(recordings: ["founding_case", "founding_case_uploaded"])
        if sealed { #expect(try await desk.databases.seal() > 2) }
        let findings = try ["founding_case", "founding_case_uploaded"].flatMap { try Recording($0).findings(of: desk.hunt) }
        let run = try await desk.run(finding: findings)

        #expect(await desk.service.correlateNext())
        #expect(try await desk.state(of: run) == "succeeded")
        let timelines = try await desk.timelines()
        let verdicts = Dictionary(uniqueKeysWithValues: timelines.map { ($0.device, $0.verdict) })
        #expect(verdicts["stefano-test"] == .stagedNotObserved)
        #expect(verdicts["marta-lt022"] == .leftConfirmed)
        #expect(verdicts["luca-lt031"] == .leftLikely)
        #expect(verdicts["vm-build-02"] == .explained)
        #expect(verdicts.count == 9)
        let stefano = try #require(timelines.first { $0.device == "stefano-test" })
        #expect(stefano.coverage.tables.first { $0.table == "DeviceNetworkEvents" }?.rows == 129)

        #expect(try await desk.count("SELECT count(*) FROM harrier.delivery") == 9)
        #expect(try await desk.count("SELECT max(octet_length(body)) FROM harrier.delivery") < 20_000)
        let bodies = try await desk.asOwner { try await $0.rows("SELECT body FROM harrier.delivery").map { try $0.text(0) } }
        for body in bodies {
            let message = try #require(EvidenceValue.object(json: body))
            #expect(message["type"] == .text("timeline.created"))
            #expect(Set(message.keys) == ["type", "timestamp", "data"])
        }
    }

    @Test func theSameFindingsChangeNothing() async throws {
        let desk = try await Desk(recordings: ["founding_case_uploaded"])
        let findings = try Recording("founding_case_uploaded").findings(of: desk.hunt)
        _ = try await desk.run(finding: findings)
        #expect(await desk.service.correlateNext())
        let second = try await desk.run(finding: findings.shuffled())
        #expect(await desk.service.correlateNext())
        #expect(try await desk.state(of: second) == "succeeded")
        #expect(try await desk.count("SELECT count(*) FROM harrier.timeline_revision") == 4)
        #expect(try await desk.count("SELECT count(*) FROM harrier.delivery") == 4)
        #expect(await desk.service.correlateNext() == false)
    }

    @Test func whatArrivesLaterIsARevision() async throws {
        let desk = try await Desk(recordings: ["founding_case_uploaded"])
        let findings = try Recording("founding_case_uploaded").findings(of: desk.hunt)
        let early = findings.filter { $0.evidence.text("RemoteUrl") != "files.dropnest.example" }
        _ = try await desk.run(finding: early)
        #expect(await desk.service.correlateNext())
        let before = try await desk.timelines().first { $0.device == "luca-lt031" }
        #expect(before?.verdict == .stagedNotObserved)

        _ = try await desk.run(finding: findings.filter { !early.contains($0) })
        #expect(await desk.service.correlateNext())
        let after = try await desk.timelines().first { $0.device == "luca-lt031" }
        #expect(after?.verdict == .leftLikely)
        #expect(try await desk.count("SELECT count(*) FROM harrier.timeline_revision") == 5)
        let change = try await desk.asOwner {
            try await $0.row("SELECT body FROM harrier.delivery WHERE revision = 2")?.text(0)
        }
        #expect(change?.contains("\"type\":\"timeline.changed\"") == true)
        #expect(change?.contains("\"previousVerdict\":\"STAGED-NOT-OBSERVED\"") == true)
    }

    @Test func aRunWithGapsIsPartialAndClearsNobody() async throws {
        let desk = try await Desk(recordings: ["founding_case"])
        let findings = try Recording("founding_case").findings(of: desk.hunt)
        let run = try await desk.run(finding: findings, gaps: #"[{"code":"JOB001","message":"a leaf vanished"}]"#)
        #expect(await desk.service.correlateNext())
        #expect(try await desk.state(of: run) == "partial")
        let stefano = try await desk.timelines().first { $0.device == "stefano-test" }
        #expect(stefano?.verdict == .stagedUndetermined)
        #expect(stefano?.coverage.gaps.contains("a leaf vanished") == true)
    }

    @Test func whoLostTheLeaseWritesNothing() async throws {
        let desk = try await Desk(recordings: [])
        let run = try await desk.run(finding: try Recording("founding_case").findings(of: desk.hunt))
        let stores = desk.databases.stores
        let control = stores.pool(.control, as: .coordinator)
        let events = stores.pool(.events, as: .coordinator)
        let work = stores.pool(.work, as: .coordinator)
        let lease = try #require(try await control.withConnection { try await Timelines.claim(lease: .seconds(60), on: $0) })
        #expect(try await control.withConnection { try await Timelines.claim(lease: .seconds(60), on: $0) } == nil)
        try await desk.asOwner { _ = try await $0.execute("UPDATE harrier.run SET epoch = epoch + 1") }
        let correlation = RunCorrelation(lease: lease, control: control, coverage: CoverageReader(events: events, work: work), leaseLength: .seconds(60))
        await #expect(throws: CorrelationError.self) { try await correlation.perform() }
        #expect(try await desk.count("SELECT count(*) FROM harrier.timeline") == 0)
        #expect(try await desk.count("SELECT count(*) FROM harrier.delivery") == 0)
        #expect(try await desk.state(of: run) == "correlating")
        await control.close()
        await events.close()
        await work.close()
    }

    @Test func anUnreadableDefinitionFailsTheRun() async throws {
        let desk = try await Desk(recordings: [])
        let run = try await desk.run(finding: [])
        try await desk.asOwner { _ = try await $0.execute("UPDATE harrier.hunt SET definition = '{}'") }
        #expect(await desk.service.correlateNext())
        #expect(try await desk.state(of: run) == "failed")
        #expect(try await desk.count("SELECT count(*) FROM harrier.run WHERE error_code = 'COR002'") == 1)
    }
}
