import CompiledForm
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import ServiceLifecycle
import Testing

@testable import Coordinator
@testable import Worker

/// What may go wrong during a run, one thing at a time.
@Suite(.timeLimit(.minutes(15))) struct FaultTests {
    /// A run of which only the shards of the first step are laid out.
    private func planned(_ desk: HuntDesk) async throws -> Int64 {
        let id = try await desk.submit()
        try await desk.serving(desk.coordinator(), []) {
            while try await desk.shards(id).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        }
        _ = try await desk.asOwner { try await $0.execute("UPDATE harrier.leadership SET held_until = now()") }
        return id
    }

    private func finish(_ desk: HuntDesk, _ id: Int64, _ workers: [WorkerService]? = nil) async throws -> Run? {
        try await desk.serving(desk.coordinator("finisher"), workers ?? [desk.worker()]) { try await desk.reach(.correlating, id) }
    }

    @Test func aZombieAddsNothing() async throws {
        let desk = try await HuntDesk.open()
        let id = try await planned(desk)
        var frozen = WorkerSettings()
        frozen.concurrency = 1
        frozen.lease = .milliseconds(200)
        // It never shows a sign of life, and wakes with its rows committed long after its lease has lapsed.
        frozen.heartbeat = .seconds(3600)
        frozen.pause = .seconds(3)
        let zombie = desk.worker("zombie", settings: frozen)
        try await desk.serving(desk.coordinator(), [zombie]) {
            while try await !desk.shards(id).contains(where: { $0.worker == "zombie" }) { try await Task.sleep(for: .milliseconds(10)) }
            let run = try await self.finish(desk, id)
            #expect(run?.state == .correlating && run?.gaps == [])
            try await Task.sleep(for: .seconds(4))
        }
        #expect(try await desk.findings(id).count == HuntDesk.findings)
        let shards = try await desk.shards(id)
        #expect(shards.contains { $0.attempts == 2 })
        #expect(shards.filter { $0.kind == "scan" && $0.step == 0 }.compactMap(\.rows).reduce(0, +) == Int64(HuntDesk.archives))
    }

    @Test func aStandbyTakesOver() async throws {
        let desk = try await HuntDesk.open()
        _ = try await desk.asOwner {
            try await $0.execute("INSERT INTO harrier.leadership VALUES ('coordinator', 'dead', 7, now() + interval '700 milliseconds')")
        }
        let id = try await desk.submit()
        let run = try await finish(desk, id)
        #expect(run?.state == .correlating)
        let term = try await desk.asOwner { try await $0.row("SELECT term FROM harrier.leadership")?.int8(0) }
        // One more than the dead one's; on a machine so busy that a lease lapses, the standby takes it again.
        #expect(try #require(term) >= 8)
    }

    @Test func aVanishedLeafMakesTheAnswerPartial() async throws {
        let desk = try await HuntDesk.open()
        let id = try await planned(desk)
        let leaf = try #require(try await desk.shards(id).first?.relations.first)
        _ = try await desk.asOwner(of: .events) { try await $0.execute("DROP TABLE \(SQLIdentifier("t_default", leaf))") }
        let run = try await finish(desk, id)
        #expect(run?.state == .correlating)
        #expect(run?.gaps.map(\.code) == ["JOB005"])
        #expect(run?.gaps.first?.message.contains(leaf) ?? false)
        #expect(try await desk.findings(id).count == HuntDesk.findings * 2 / 3)
    }

    @Test func aCapIsSaid() async throws {
        let desk = try await HuntDesk.open()
        let id = try await desk.submit()
        var capped = WorkerSettings()
        capped.rowLimit = 4
        let run = try await finish(desk, id, [desk.worker(settings: capped)])
        #expect(run?.state == .correlating)
        #expect(Set(run?.gaps.map(\.code) ?? []) == ["JOB006"])
        #expect(try await desk.shards(id).filter { $0.kind == "scan" && $0.step == 0 }.allSatisfy { $0.rows == 4 && $0.state == "succeeded" })
    }

    @Test func aCapOnFindingsIsSaid() async throws {
        let desk = try await HuntDesk.open()
        let id = try await desk.submit()
        var capped = WorkerSettings()
        capped.findingLimit = 5
        let run = try await finish(desk, id, [desk.worker(settings: capped)])
        #expect(run?.gaps.first?.code == "JOB007")
        #expect(try await desk.findings(id).count == 10)
    }

    @Test func exhaustedShardsAreNamed() async throws {
        let desk = try await HuntDesk.open()
        let id = try await planned(desk)
        let partial = SQLIdentifier("t_default", "p_\(id)_0")
        try await desk.asOwner(of: .work) { work in
            try await work.script(
                """
                CREATE FUNCTION harrier.full() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = '53100'; END $$;
                CREATE TRIGGER full_disk BEFORE INSERT ON \(partial.quoted) FOR EACH ROW EXECUTE FUNCTION harrier.full()
                """)
        }
        var impatient = WorkerSettings()
        impatient.retries = RetryPolicy(attempts: 2, base: .milliseconds(1))
        let run = try await finish(desk, id, [desk.worker(settings: impatient)])
        #expect(run?.gaps.count == HuntDesk.months && run?.gaps.first?.code == "JOB003")
        #expect(run?.gaps.first?.message.hasPrefix("step archives, DeviceFileEvents_") ?? false)
        #expect(run?.gaps.first?.message.hasSuffix("the database refused the statement (SQLSTATE 53100)") ?? false)
        #expect(try await desk.shards(id).filter { $0.kind == "scan" }.allSatisfy { $0.state == "exhausted" && $0.attempts == 2 })
    }

    @Test func cancellingStopsWhatRuns() async throws {
        let desk = try await HuntDesk.open()
        let id = try await desk.submit()
        var slow = WorkerSettings()
        slow.pause = .seconds(3600)
        slow.heartbeat = .milliseconds(50)
        try await desk.serving(desk.coordinator(), [desk.worker(settings: slow)]) {
            while try await !desk.shards(id).contains(where: { $0.state == "leased" }) { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try await desk.asOperator { try await Runs.requestCancel(id, tenant: HuntDesk.tenant, on: $0) })
            #expect(try await desk.reach(.cancelled, id)?.state == .cancelled)
            // The worker is free again: it takes a shard of the next run.
            let next = try await desk.submit()
            while try await !desk.shards(next).contains(where: { $0.state == "leased" }) { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(try await desk.shards(id).allSatisfy { $0.state == "cancelled" })
    }

    @Test func aWorkerThatStopsGivesItsShardsBack() async throws {
        let desk = try await HuntDesk.open()
        let id = try await planned(desk)
        var slow = WorkerSettings()
        slow.pause = .seconds(3600)
        let group = ServiceGroup(services: [desk.worker(settings: slow)], logger: HuntDesk.silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            while try await !desk.shards(id).contains(where: { $0.state == "leased" }) { try await Task.sleep(for: .milliseconds(20)) }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(try await desk.shards(id).allSatisfy { $0.state == "available" && $0.attempts == 0 })
        #expect(try await finish(desk, id)?.state == .correlating)
        #expect(try await desk.findings(id).count == HuntDesk.findings)
    }

    @Test func whatASnapshotMissesIsSaid() async throws {
        let desk = try await HuntDesk.open()
        let blocker = try await desk.databases.connect(.events, as: .ingest)
        let id = try await blocker.transaction { blocker in
            let batch = try await blocker.row("SELECT harrier.current_batch()")?.int8(0) ?? 0
            // A batch that is stored by a later transaction, and so lies above the watermark as long as this one is open.
            _ = try await desk.asOwner(of: .events) {
                try await $0.execute(
                    """
                    INSERT INTO harrier.batch (id, tenant, source, rows, duplicates, dead_letters)
                    VALUES (\(batch + 1_000_000), 'default', 'late', 1, 0, 0)
                    """)
            }
            var impatient = CoordinatorSettings()
            impatient.snapshotPatience = .zero
            let id = try await desk.submit()
            let run = try await desk.serving(desk.coordinator(settings: impatient), [desk.worker()]) {
                try await desk.reach(.correlating, id)
            }
            #expect(run?.gaps.map(\.code) == ["JOB011"])
            return id
        }
        await blocker.close()
        #expect(try await desk.run(id)?.state == .correlating)
    }
}
