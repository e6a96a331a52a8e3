import CompiledForm
import HuntModel
import HuntStore
import PostgresClient

extension RunMover {
    /// Opens the step's partial table, then lays out its shards. Killed in between, the table is found there.
    func plan(_ run: Run) async throws {
        guard let hunt = try await hunt(of: run), hunt.steps.indices.contains(Int(run.step)),
            let query = try await compiled(run), let tenant = try? TenantName(run.tenant)
        else { return try await refuse(run.id, code: .huntMissing, message: "the revision of the hunt cannot be read") }
        let plan = try await layout(hunt.steps[Int(run.step)], of: hunt, query, run, tenant)
        try await work.withConnection { work in
            let name = PartialTable.name(run: run.id, step: Int(run.step))
            try await PartialTable.open(name, columns: query.partialColumns, tenant: run.tenant, on: work)
        }
        try await act { try await Runs.plan(run, cells: plan.cells, pivots: plan.pivots, term: term, on: $0) }
    }

    private func layout(
        _ step: HuntStep, of hunt: HuntDefinition, _ query: CompiledQuery, _ run: Run, _ tenant: TenantName
    ) async throws -> StepPlan {
        let layout = StepLayout(planner: settings.planner, windowsPerShard: settings.windowsPerShard)
        guard let pivot = step.pivot else {
            let range = run.range.lookingBack(hunt.lookback)
            return layout.open(query, leaves: try await leaves(query, tenant, within: range), within: range)
        }
        let windows = try await windows(of: pivot, hunt, run)
        let range = TimeRange(start: windows.map(\.start).min() ?? 0, end: windows.map(\.end).max() ?? 0)
        return layout.pivoted(query, leaves: try await leaves(query, tenant, within: range), windows: windows)
    }

    private func windows(of pivot: Pivot, _ hunt: HuntDefinition, _ run: Run) async throws -> [PivotWindow] {
        guard let from = hunt.steps.firstIndex(where: { $0.id == pivot.from }) else { return [] }
        let points = try await control.withConnection { try await Runs.pivotPoints(of: run, step: from, on: $0) }
        return PivotWindow.around(points, before: pivot.before, after: pivot.after)
    }

    private func leaves(_ query: CompiledQuery, _ tenant: TenantName, within range: TimeRange) async throws -> [[LeafSummary]] {
        try await events.withConnection { events in
            var leaves: [[LeafSummary]] = []
            for table in query.sources { leaves.append(try await Leaf.summaries(tenant, table: table, within: range, over: events)) }
            return leaves
        }
    }

    private func compiled(_ run: Run) async throws -> CompiledQuery? {
        try await control.withConnection { try await Runs.compiled(run.id, step: run.step, on: $0) }
    }
}
