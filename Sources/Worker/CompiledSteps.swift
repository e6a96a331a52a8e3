import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// What a worker must know of a run's step besides the shard.
struct StepInputs: Sendable {
    let tenant: TenantName
    let run: RunContext
    let compiled: CompiledQuery

    /// With its schema, in the work database.
    var partials: SQLIdentifier { PartialTable.identifier(run.partial, tenant: tenant) }
}

/// The compiled forms of steps, kept for the shards that follow.
actor CompiledSteps {
    private struct Key: Hashable {
        let run: Int64
        let step: Int32
    }

    private var known: [Key: StepInputs] = [:]
    private static let most = 64

    func inputs(of shard: LeasedShard, over control: PostgresPool) async throws -> StepInputs {
        let key = Key(run: shard.run, step: shard.step)
        if let inputs = known[key] { return inputs }
        let inputs = try await load(shard, control)
        if known.count >= Self.most { known.removeAll() }
        known[key] = inputs
        return inputs
    }

    private func load(_ shard: LeasedShard, _ control: PostgresPool) async throws -> StepInputs {
        let (context, compiled) = try await control.withConnection { connection in
            (try await Shards.context(of: shard, on: connection), try await Runs.compiled(shard.run, step: shard.step, on: connection))
        }
        guard let context, let compiled, let tenant = try? TenantName(shard.tenant) else {
            throw QueueError(.compiledForm, "the compiled form of step \(shard.step) is missing")
        }
        return StepInputs(tenant: tenant, run: context, compiled: compiled)
    }
}
