import CompiledForm
import HuntModel
import HuntStore
import Logging
import PostgresClient

/// Makes the moves of runs, all in the name of one term. What it knows of a run it reads anew for each move.
struct RunMover: Sendable {
    let control: PostgresPool
    let events: PostgresPool
    let work: PostgresPool
    let settings: CoordinatorSettings
    let compile: StepCompiler
    let term: Int64
    let logger: Logger

    /// The moves that can be made now; returns when the run waits, or is over.
    func moveOn(_ id: Int64) async throws {
        while let (run, move) = try await nextMove(of: id), move != .wait {
            logger.debug("run moves", metadata: ["run": "\(id)", "step": "\(run.step)", "move": "\(move)"])
            guard try await make(move, of: run) else { return }
        }
    }

    private func nextMove(of id: Int64) async throws -> (Run, RunMove)? {
        try await control.withConnection { control in
            guard let run = try await Runs.get(id, on: control), let situation = try await Runs.situation(id, on: control) else {
                return nil
            }
            return (run, situation.nextMove)
        }
    }

    /// False when it has to be tried again later.
    private func make(_ move: RunMove, of run: Run) async throws -> Bool {
        switch move {
        case .wait: return false
        case .compile: return try await begin(run)
        case .plan: try await plan(run)
        case .merge: try await act { try await Runs.queueMerge(run, term: term, on: $0) }
        case .finishStep: try await finishStep(run)
        case .advance: try await act { try await Runs.advance(run, term: term, on: $0) }
        case .correlate: try await end(run) { try await Runs.handOver(run, term: term, on: $0) }
        case .cancel: try await end(run) { try await Runs.cancel(run, term: term, on: $0) }
        }
        return true
    }

    func act(_ body: @Sendable (PostgresConnection) async throws -> Void) async throws {
        try await control.withConnection(body)
    }

    /// The queue has no more use for the run, and nobody for its partial rows.
    private func end(_ run: Run, _ body: @Sendable (PostgresConnection) async throws -> Void) async throws {
        try await act(body)
        await PartialSweep(control: control, work: work, logger: logger).drop(ofRun: run.id)
    }

    private func finishStep(_ run: Run) async throws {
        let hunt = try await hunt(of: run)
        let id = hunt.map { $0.steps.indices.contains(Int(run.step)) ? $0.steps[Int(run.step)].id : "" } ?? String(run.step)
        try await act { control in
            let lacking = try await Shards.lacking(run: run.id, step: run.step, limit: RunGap.mostListed + 1, on: control)
            try await Runs.finishStep(run, gaps: RunGap.list(lacking, ofStep: id), term: term, on: control)
        }
    }

    /// Ends a run that cannot be evaluated.
    func refuse(_ run: Int64, code: JobCode, message: String) async throws {
        try await act { try await Runs.fail(run, code: code.rawValue, message: message, term: term, on: $0) }
        await PartialSweep(control: control, work: work, logger: logger).drop(ofRun: run)
    }

    /// Nil when its revision cannot be read.
    func hunt(of run: Run) async throws -> HuntDefinition? {
        try await control.withConnection {
            try await Hunts.load(run.hunt, revision: run.revision, tenant: run.tenant, on: $0)
        }
    }
}
