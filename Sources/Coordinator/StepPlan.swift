import CompiledForm
import HuntModel

/// The shards and pivot windows of one step.
struct StepPlan: Sendable, Hashable {
    var cells: [ShardCell]
    var pivots: [PivotWindow]
}

/// Lays out one step. Pure: the leaves are brought by source table, with their row estimates.
struct StepLayout: Sendable {
    let planner: ShardPlanner
    let windowsPerShard: Int

    /// A step that opens the hunt, or asks anew: everything in `range`.
    func open(_ query: CompiledQuery, leaves: [[LeafSummary]], within range: TimeRange) -> StepPlan {
        let rows = leaves.joined().reduce(Int64(0)) { sum, leaf in
            let (total, overflow) = sum.addingReportingOverflow(leaf.rows(within: range))
            return overflow ? .max : total
        }
        return StepPlan(cells: cells(query, leaves: leaves, rows: rows, planner: planner, within: range), pivots: [])
    }

    /// A step that reads around findings. The windows, not the rows, are what a shard takes its time with; a leaf that no window
    /// touches has no shard.
    func pivoted(_ query: CompiledQuery, leaves: [[LeafSummary]], windows: [PivotWindow]) -> StepPlan {
        guard let start = windows.map(\.start).min(), let end = windows.map(\.end).max() else { return StepPlan(cells: [], pivots: []) }
        let times = union(of: windows)
        let touched = leaves.map { leaves in
            leaves.filter { leaf in times.contains { $0.overlaps(leaf.range) } }
                .map { LeafSummary(relation: $0.relation, range: $0.range, rows: Int64(windows.count)) }
        }
        let byWindow = ShardPlanner(targetRows: Int64(windowsPerShard), most: Int64(DeviceBucket.count))
        let cells = cells(
            query, leaves: touched, rows: Int64(windows.count), planner: byWindow, within: TimeRange(start: start, end: end))
        return StepPlan(cells: cells, pivots: windows)
    }

    /// The times of all devices' windows together: few, however many windows there are.
    private func union(of windows: [PivotWindow]) -> [TimeRange] {
        windows.map(\.range).sorted { $0.start < $1.start }.reduce(into: []) { union, next in
            if let last = union.last, next.start <= last.end {
                union[union.count - 1].end = max(last.end, next.end)
            } else {
                union.append(next)
            }
        }
    }

    /// The query's own conditions narrow the range and drop the cells of other devices; one cell is left to say that nothing was found.
    private func cells(
        _ query: CompiledQuery, leaves: [[LeafSummary]], rows: Int64, planner: ShardPlanner, within range: TimeRange
    ) -> [ShardCell] {
        let reach = query.reach ?? QueryReach()
        let narrowed = range.intersection(TimeRange(start: reach.start, end: reach.end))
        let cells = allCells(query, leaves: leaves, rows: rows, planner: planner, within: narrowed.isEmpty ? range : narrowed)
        let kept = cells.filter { reach.overlaps(buckets: $0.firstBucket...$0.lastBucket) }
        return kept.isEmpty ? Array(cells.prefix(1)) : kept
    }

    private func allCells(
        _ query: CompiledQuery, leaves: [[LeafSummary]], rows: Int64, planner: ShardPlanner, within range: TimeRange
    ) -> [ShardCell] {
        switch query.sharding {
        case .constant: planner.constant(within: range)
        case .whole: planner.whole(over: query.sources, within: range)
        case .deviceLocal: planner.deviceLocal(over: query.sources, rows: rows, within: range)
        case .rowLocal where leaves.count == 1: planner.rowLocal(over: leaves[0], within: range)
        case .rowLocal: planner.rowLocal(over: query.sources, rows: rows, within: range)
        }
    }
}
