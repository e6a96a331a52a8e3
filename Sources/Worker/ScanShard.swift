import CompiledForm
import EventStore
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// Runs a shard fragment over telemetry, as the tenant's query role, and keeps its rows under (shard, epoch).
struct ScanShard: Sendable {
    let attempt: Attempt
    let inputs: StepInputs
    let runner: ShardRunner

    private var shard: LeasedShard { attempt.shard }

    func perform() async throws {
        let packer = try await copyRows(of: try await question())
        try await Task.sleep(for: runner.settings.pause)
        attempt.beginSettling()
        let counts = try await runner.control.withConnection { [shard] in
            try await Shards.complete(shard, rows: Int64(packer.rows), lacking: packer.gap, on: $0)
        }
        guard !counts else { return }
        try await takeBack()
        throw Interruption.leaseLost
    }

    private func question() async throws -> EventQuestion {
        let pivots = try await runner.control.withConnection { [shard] in try await Shards.pivots(of: shard, on: $0) }
        let cell = shard.cell
        let scope = FragmentScope(
            start: cell.range.start, end: cell.range.end, buckets: cell.firstBucket...max(cell.firstBucket, cell.lastBucket),
            watermark: inputs.run.watermark, pivots: pivots)
        return EventQuestion(
            inputs.compiled.shard, of: inputs.compiled, over: cell.relations, tenant: inputs.tenant, scope: scope, timeout: runner.settings.timeout)
    }

    /// Reads and writes at the same time, in bounded memory. When one side fails, the other stops.
    private func copyRows(of question: EventQuestion) async throws -> RowPacker {
        let pipe = RowPipe()
        let packer = RowPacker(shard, into: pipe, settings: runner.settings)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await read(question, into: packer, pipe) }
            group.addTask { try await write(pipe) }
            try await group.waitForAll()
        }
        return packer
    }

    private func read(_ question: EventQuestion, into packer: RowPacker, _ pipe: RowPipe) async throws {
        do {
            try await runner.reader.eachRow(of: question) { try packer.add($0) }
        } catch is RowPacker.Full {
            // A cap is an answer, with a gap.
        } catch {
            pipe.finish(.failure(error))
            throw error
        }
        try packer.finish()
        pipe.finish(.success(()))
    }

    private func write(_ pipe: RowPipe) async throws {
        do {
            guard let first = try await pipe.next() else { return }
            let chunks = Chunks(first: first, rest: pipe)
            _ = try await runner.work.withConnection { work in
                try await work.copyIn("COPY \(inputs.partials) FROM STDIN (FORMAT binary)") { try await chunks.next() }
            }
        } catch {
            pipe.close()
            throw error
        }
    }

    /// The attempt came too late: its rows would never be read.
    private func takeBack() async throws {
        try await runner.work.withConnection { [shard] work in
            try await PartialTable.remove(shard: shard.id, epoch: shard.epoch, from: inputs.partials, on: work)
        }
    }
}

/// A chunk that was already taken out of its pipe, then the others.
private actor Chunks {
    private var first: [UInt8]?
    private let rest: RowPipe

    init(first: [UInt8], rest: RowPipe) {
        self.first = first
        self.rest = rest
    }

    func next() async throws -> [UInt8]? {
        if let first {
            self.first = nil
            return first
        }
        return try await rest.next()
    }
}
