import CompiledForm
import HuntModel
import HuntStore
import PostgresClient

extension RunMover {
    /// Compiles all steps and pins the snapshot. False while batches that are stored already are not yet part of it.
    func begin(_ run: Run) async throws -> Bool {
        let queries: [CompiledQuery]
        let lookups = try await lookups(of: run)
        do {
            guard let hunt = try await hunt(of: run) else {
                throw StepRefusal(code: JobCode.huntMissing.rawValue, message: "the revision of the hunt cannot be read")
            }
            queries = try hunt.compiled(by: compile, clock: run.clock, lookups: lookups)
        } catch let refusal as StepRefusal {
            try await act { try await Runs.fail(run.id, code: refusal.code, message: refusal.message, term: term, on: $0) }
            return true
        }
        guard let snapshot = try await snapshot(for: run) else { return false }
        try await act { [gaps = snapshot.gaps] in
            try await Runs.begin(run, compiled: queries, watermark: snapshot.watermark, gaps: gaps, term: term, on: $0)
        }
        return true
    }

    /// The versions that the run reads from here on, whatever is registered later.
    private func lookups(of run: Run) async throws -> RegisteredLookups {
        guard let tenant = try? TenantName(run.tenant) else { return .none }
        return try await events.withConnection { try await Lookups.registered(tenant, on: $0) }
    }

    /// A batch is part of a snapshot once every older transaction of the cluster has ended. Nil: worth waiting for.
    private func snapshot(for run: Run) async throws -> RunSnapshot? {
        let snapshot = try await events.withConnection { try await Runs.snapshot(tenant: run.tenant, on: $0) }
        guard let snapshot, snapshot.lateBatches > 0 else { return snapshot }
        return snapshot.readAt.since(run.submittedAt) < settings.snapshotPatience ? nil : snapshot
    }
}

extension RunSnapshot {
    /// What an answer from this snapshot lacks.
    fileprivate var gaps: [RunGap] {
        guard lateBatches > 0 else { return [] }
        let message = "\(lateBatches) stored batches are not in the snapshot: an older transaction was still open"
        return [RunGap(code: JobCode.lateBatches.rawValue, message: message)]
    }
}
