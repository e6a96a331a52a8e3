import CompiledForm
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Coordinator
@testable import Worker

@Suite(.timeLimit(.minutes(15))) struct HuntRunTests {
    @Test(arguments: [false, true]) func aRunComesToItsCorrelation(sealed: Bool) async throws {
        let desk = try await HuntDesk.open()
        if sealed { #expect(try await desk.databases.seal(segmentsOf: 4) >= HuntDesk.months) }
        let id = try await desk.submit()
        let run = try await desk.serving(desk.coordinator(), [desk.worker("a"), desk.worker("b")]) {
            let run = try await desk.reach(.correlating, id)
            while try await desk.partialTables() > 0 { try await Task.sleep(for: .milliseconds(20)) }
            return run
        }
        #expect(run?.state == .correlating && run?.gaps == [])
        #expect(try await desk.findings(id).count == HuntDesk.findings)
        #expect(try await desk.findings(id).allSatisfy { !$0.contains("later") && !$0.contains("notes") })
        let shards = try await desk.shards(id)
        #expect(shards.allSatisfy { $0.state == "succeeded" && $0.attempts == 1 })
        #expect(shards.filter { $0.kind == "merge" }.count == 2)
    }

    @Test(arguments: [false, true]) func anyShardingGivesTheSameFindings(sealed: Bool) async throws {
        let desk = try await HuntDesk.open()
        if sealed { try await desk.databases.seal(segmentsOf: 4) }
        var answers: [[String]] = []
        for targetRows in [1, 3, 17, 1_000_000] as [Int64] {
            var settings = HuntDesk.patient
            settings.planner = ShardPlanner(targetRows: targetRows, most: 32)
            settings.windowsPerShard = Int(targetRows)
            let id = try await desk.submit()
            _ = try await desk.serving(desk.coordinator("c\(targetRows)", settings: settings), [desk.worker()]) {
                try await desk.reach(.correlating, id)
            }
            answers.append(try await desk.findings(id))
            _ = try await desk.asOwner { try await $0.execute("UPDATE harrier.leadership SET held_until = now()") }
        }
        #expect(answers[0].count == HuntDesk.findings)
        #expect(answers.allSatisfy { $0 == answers[0] })
        let stored = try await desk.asOwner { try await $0.row("SELECT count(*) FROM harrier.finding")?.int8(0) }
        #expect(stored == Int64(HuntDesk.findings), "each fact is one finding, however often it is found")
    }

    @Test(arguments: [false, true]) func findingsOfTheFirstStepLieInTheRange(sealed: Bool) async throws {
        let desk = try await HuntDesk.open()
        if sealed { try await desk.databases.seal(segmentsOf: 4) }
        // The archive of device 0 is the first moment of February, its process before it one of January.
        let february = CivilDate.days(year: 2026, month: 2, day: 1).map { $0 * DateTime.ticksPerDay } ?? 0
        let id = try await desk.submit(range: TimeRange(start: february, end: february + 1))
        _ = try await desk.serving(desk.coordinator(), [desk.worker()]) { try await desk.reach(.correlating, id) }
        #expect(
            try await desk.findings(id).map { $0.split(separator: " ").last } == ["before.exe", "papers.zip", "after.exe"])
    }

    @Test func aHuntThatDoesNotCompileFailsWithItsCode() async throws {
        let desk = try await HuntDesk.open()
        let coordinator = CoordinatorService(stores: desk.stores, name: "c", settings: HuntDesk.patient, logger: HuntDesk.silent) { _, _, _ in
            throw StepRefusal(code: "KQL3001", message: "not supported")
        }
        let id = try await desk.submit()
        let run = try await desk.serving(coordinator, []) { try await desk.reach(.correlating, id) }
        #expect(run?.state == .failed && run?.errorCode == "KQL3001")
        #expect(run?.errorMessage == "step archives: not supported")
    }

    @Test func aStepWhoseRowsAreNoFindingsFailsItsRun() async throws {
        let desk = try await HuntDesk.open()
        let coordinator = CoordinatorService(stores: desk.stores, name: "c", settings: HuntDesk.patient, logger: HuntDesk.silent) { step, clock, _ in
            var query = try HuntDesk.compile(step, clock: clock)
            query.columns.removeAll { $0.name == "DeviceId" }
            return query
        }
        let id = try await desk.submit()
        let run = try await desk.serving(coordinator, []) { try await desk.reach(.correlating, id) }
        #expect(run?.state == .failed && run?.errorCode == "JOB008")
        #expect(run?.errorMessage == "step archives gives no DeviceId")
    }

    @Test func aRunOverNothingFindsNothing() async throws {
        let desk = try await HuntDesk.open()
        let id = try await desk.submit(range: TimeRange(start: 0, end: DateTime.ticksPerDay))
        let run = try await desk.serving(desk.coordinator(), [desk.worker()]) { try await desk.reach(.correlating, id) }
        #expect(run?.state == .correlating && run?.gaps == [])
        #expect(try await desk.shards(id).isEmpty)
    }
}
