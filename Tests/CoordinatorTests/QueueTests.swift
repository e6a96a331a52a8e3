import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Coordinator

/// The statements of the queue, under their own roles, without services.
@Suite(.timeLimit(.minutes(15))) struct QueueTests {
    private let lease = Duration.seconds(60)

    /// A run whose first step has `count` shards.
    private func planned(_ count: Int) async throws -> (HuntDesk, Run, term: Int64) {
        let desk = try await HuntDesk.open()
        let id = try await desk.submit()
        let (run, term) = try await desk.asCoordinator { control in
            let term = try #require(try await Leadership.take(holder: "test", lease: .seconds(600), on: control))
            let submitted = try #require(try await Runs.get(id, on: control))
            let queries = try HuntDesk.hunt.steps.map { try HuntDesk.compile($0, clock: submitted.clock) }
            try await Runs.begin(submitted, compiled: queries, watermark: .max, gaps: [], term: term, on: control)
            let run = try #require(try await Runs.get(id, on: control))
            let cells = (0..<count).map { ShardCell(relations: ["leaf"], range: TimeRange(start: Int64($0), end: Int64($0) + 1)) }
            try await Runs.plan(run, cells: cells, pivots: [], term: term, on: control)
            return (run, term)
        }
        return (desk, run, term)
    }

    private func claim(_ desk: HuntDesk, _ limit: Int, lease: Duration? = nil) async throws -> [LeasedShard] {
        try await desk.asWorker { try await Shards.claim(upTo: limit, for: "w", lease: lease ?? self.lease, on: $0) }
    }

    @Test func planningTwiceLaysOutOnce() async throws {
        let (desk, run, term) = try await planned(3)
        try await desk.asCoordinator { control in
            try await Runs.plan(run, cells: [ShardCell(relations: [], range: run.range)], pivots: [], term: term, on: control)
            try await Runs.queueMerge(run, term: term, on: control)
            try await Runs.queueMerge(run, term: term, on: control)
        }
        #expect(try await desk.shards(run.id).map(\.kind) == ["scan", "scan", "scan", "merge"])
    }

    @Test func claimersNeverGetTheSameShard() async throws {
        let (desk, _, _) = try await planned(200)
        let claims = try await withThrowingTaskGroup(of: [LeasedShard].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await desk.asWorker { control in
                        var claimed: [LeasedShard] = []
                        while true {
                            let more = try await Shards.claim(upTo: 7, for: "w", lease: .seconds(60), on: control)
                            if more.isEmpty { return claimed }
                            claimed += more
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(claims.count == 200)
        #expect(Set(claims.map(\.id)).count == 200)
        #expect(claims.allSatisfy { $0.epoch == 1 && $0.attempt == 1 })
    }

    @Test func anAttemptThatLostItsLeaseWritesNothing() async throws {
        let (desk, run, term) = try await planned(1)
        let old = try #require(try await claim(desk, 1, lease: .milliseconds(1)).first)
        try await Task.sleep(for: .milliseconds(10))
        let lapsed = try await desk.asCoordinator { try await Shards.reclaim(RetryPolicy(), term: term, on: $0) }
        #expect(lapsed == 1)
        let new = try #require(try await claim(desk, 1).first)
        #expect(new.id == old.id && new.epoch == old.epoch + 1 && new.attempt == 2)

        try await desk.asWorker { worker in
            #expect(try await Shards.keep([old, new], lease: self.lease, on: worker) == [new])
            #expect(try await !Shards.complete(old, rows: 1, on: worker))
            try await Shards.fail(old, fate: .failed, because: QueueError(.statementFailed, ""), on: worker)
            try await Shards.release(old, on: worker)
            #expect(try await Shards.complete(new, rows: 2, on: worker))
            #expect(try await !Shards.complete(new, rows: 3, on: worker))
        }
        let shard = try #require(try await desk.shards(run.id).first)
        #expect(shard.state == "succeeded" && shard.rows == 2)
    }

    @Test func lapsesUseUpAttempts() async throws {
        let (desk, run, term) = try await planned(1)
        for _ in 0..<2 {
            #expect(try await claim(desk, 1, lease: .milliseconds(1)).count == 1)
            try await Task.sleep(for: .milliseconds(10))
            _ = try await desk.asCoordinator { try await Shards.reclaim(RetryPolicy(attempts: 2), term: term, on: $0) }
        }
        let shard = try #require(try await desk.shards(run.id).first)
        #expect(shard.state == "exhausted" && shard.errorCode == "JOB002")
        #expect(try await claim(desk, 1).isEmpty)
    }

    @Test func aFailedAttemptComesBackLater() async throws {
        let (desk, _, _) = try await planned(1)
        let shard = try #require(try await claim(desk, 1).first)
        try await desk.asWorker {
            try await Shards.fail(shard, fate: .retried(after: .seconds(60)), because: QueueError(.statementFailed, "no"), on: $0)
        }
        #expect(try await claim(desk, 1).isEmpty)
        _ = try await desk.asOwner { try await $0.execute("UPDATE harrier.shard SET available_at = now()") }
        #expect(try await claim(desk, 1).first?.epoch == shard.epoch + 1)
    }

    @Test func aReleasedShardLosesNoAttempt() async throws {
        let (desk, _, _) = try await planned(1)
        let shard = try #require(try await claim(desk, 1).first)
        try await desk.asWorker { try await Shards.release(shard, on: $0) }
        let again = try #require(try await claim(desk, 1).first)
        #expect(again.attempt == 1 && again.epoch == 2)
    }

    @Test func oneLeadsAndItsTermEnds() async throws {
        let desk = try await HuntDesk.open()
        try await desk.asCoordinator { control in
            #expect(try await Leadership.take(holder: "a", lease: .seconds(60), on: control) == 1)
            #expect(try await Leadership.take(holder: "a", lease: .seconds(60), on: control) == 1)
            #expect(try await Leadership.take(holder: "b", lease: .seconds(60), on: control) == nil)
            try await Leadership.giveUp(holder: "a", term: 1, on: control)
            #expect(try await Leadership.take(holder: "b", lease: .milliseconds(1), on: control) == 2)
            try await Task.sleep(for: .milliseconds(10))
            #expect(try await Leadership.take(holder: "b", lease: .seconds(60), on: control) == 3, "a lapsed term is over, for its holder too")
        }
    }

    @Test func whoLeadsNoLongerWritesNothing() async throws {
        let (desk, run, term) = try await planned(1)
        _ = try await desk.asOwner { try await $0.execute("UPDATE harrier.leadership SET held_until = now()") }
        try await desk.asCoordinator { control in
            let next = try await Leadership.take(holder: "other", lease: .seconds(60), on: control)
            #expect(next == term + 1)
            let writes: [@Sendable () async throws -> Void] = [
                { try await Runs.queueMerge(run, term: term, on: control) },
                { try await Runs.cancel(run, term: term, on: control) },
                { try await Runs.handOver(run, term: term, on: control) },
                { try await Runs.fail(run.id, code: "X", message: "", term: term, on: control) },
                { try await Runs.finishStep(run, gaps: [], term: term, on: control) },
            ]
            for write in writes {
                await #expect(throws: QueueError(.leadershipLost, "another coordinator leads")) { try await write() }
            }
        }
        #expect(try await desk.run(run.id)?.state == .running)
        #expect(try await desk.shards(run.id).count == 1)
    }
}
