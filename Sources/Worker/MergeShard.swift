import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Synchronization

/// Runs the merge fragment over the partial rows of done epochs, as the tenant's query role, and turns its rows into findings.
struct MergeShard: Sendable {
    let attempt: Attempt
    let inputs: StepInputs
    let runner: ShardRunner

    private var shard: LeasedShard { attempt.shard }

    func perform() async throws {
        let step = try await huntStep()
        let origin = FindingOrigin(
            tenant: shard.tenant, hunt: inputs.run.hunt, revision: inputs.run.revision, run: shard.run, step: shard.step,
            stepID: step.id, source: inputs.compiled.sources.joined(separator: ","))
        let shape = try FindingShape(columns: inputs.compiled.columns, identity: step.identity, origin: origin)
        // Rows around a pivot may lie outside of the run's range; all others belong to it.
        let collector = FindingCollector(
            shape, within: step.pivot == nil ? inputs.run.range : nil, limit: runner.settings.findingLimit)
        try await collect(collector)
        try await Task.sleep(for: runner.settings.pause)
        attempt.beginSettling()
        try await store(collector, origin)
    }

    private func huntStep() async throws -> HuntStep {
        let hunt = try await runner.control.withConnection { [shard] in
            try await Hunts.load(inputs.run.hunt, revision: inputs.run.revision, tenant: shard.tenant, on: $0)
        }
        guard let hunt, hunt.steps.indices.contains(Int(shard.step)) else {
            throw QueueError(.huntMissing, "the revision of the hunt cannot be read")
        }
        return hunt.steps[Int(shard.step)]
    }

    private func collect(_ collector: FindingCollector) async throws {
        let done = try await runner.control.withConnection { [shard] in
            try await Shards.done(run: shard.run, step: shard.step, on: $0)
        }
        let scope = FragmentScope(watermark: inputs.run.watermark, done: done)
        let statement = try inputs.compiled.merge.statement(over: [SQLIdentifier(inputs.run.partial)], in: scope)
        do {
            try await runner.work.withConnection { work in
                try await work.transaction(asQueryRoleOf: inputs.tenant, timeout: runner.settings.timeout) { work in
                    try await work.eachRow(statement) { try collector.add($0) }
                }
            }
        } catch is FindingCollector.Full {
            // A cap is an answer, with a gap.
        }
    }

    /// The findings and the end of the shard, or nothing.
    private func store(_ collector: FindingCollector, _ origin: FindingOrigin) async throws {
        let (findings, gap) = collector.result
        try await runner.control.withConnection { [shard] control in
            try await control.transaction(asTenant: shard.tenant) { control in
                guard try await Shards.complete(shard, rows: Int64(findings.count), lacking: gap, on: control) else {
                    throw Interruption.leaseLost
                }
                try await Findings.store(findings, of: origin, on: control)
            }
        }
    }
}

/// Gathers the findings of a merge, up to a cap.
private final class FindingCollector: Sendable {
    struct Full: Error {}

    private let shape: FindingShape
    private let range: TimeRange?
    private let limit: Int
    private let state = Mutex<(findings: [FindingDraft], isFull: Bool)>(([], false))

    init(_ shape: FindingShape, within range: TimeRange?, limit: Int) {
        self.shape = shape
        self.range = range
        self.limit = limit
    }

    func add(_ row: PostgresRow) throws {
        guard let finding = try shape.finding(row), range?.contains(finding.time.ticks) ?? true else { return }
        try state.withLock { state in
            guard state.findings.count < limit else {
                state.isFull = true
                throw Full()
            }
            state.findings.append(finding)
        }
    }

    var result: ([FindingDraft], RunGap?) {
        state.withLock { state in
            let gap = RunGap(code: JobCode.findingCap.rawValue, message: "only the first \(limit) findings were kept")
            return (state.findings, state.isFull ? gap : nil)
        }
    }
}
