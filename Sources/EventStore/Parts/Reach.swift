import CompiledForm
import HuntModel
import HuntStore

extension EventSource {
    /// Event times that can matter: those of the scope that the source's own condition leaves.
    func reach(within scope: FragmentScope) -> TableReach {
        guard EventTables.named(need.table)?.isSnapshot != true else { return TableReach(table: need.table) }
        var times = need.condition.bounds(of: EventTable.timeColumn)
        if need.isPivoted {
            times.low = max(times.low, scope.pivots.map(\.start).min() ?? .max)
            times.high = min(times.high, (scope.pivots.map(\.end).max() ?? .min).before)
        }
        let start = max(scope.start, times.low)
        let end = min(scope.end, times.high == .max ? .max : times.high + 1)
        return TableReach(table: need.table, start: start, end: max(start, end))
    }
}

extension ColumnCondition {
    /// No value of the column below `low` or above `high` can matter. Of nothing at all, `low` is above `high`.
    func bounds(of column: String) -> (low: Int64, high: Int64) {
        switch self {
        case .any, .equals, .text: return (.min, .max)
        case .number(let name, let low, let high): return name == column ? (low, high) : (.min, .max)
        case .and(let parts):
            let all = parts.map { $0.bounds(of: column) }
            return (all.map(\.low).max() ?? .min, all.map(\.high).min() ?? .max)
        case .or(let parts):
            let all = parts.map { $0.bounds(of: column) }.filter { $0.low <= $0.high }
            return (all.map(\.low).min() ?? .max, all.map(\.high).max() ?? .min)
        }
    }

    /// The only values of a text column that can matter; nil where it may be any.
    func values(of column: String) -> Set<String>? {
        switch self {
        case .any, .number, .text: return nil
        case .equals(let name, let texts): return name == column ? Set(texts) : nil
        case .and(let parts):
            return parts.compactMap { $0.values(of: column) }.reduce(nil as Set<String>?) { $0?.intersection($1) ?? $1 }
        case .or(let parts):
            var values: Set<String> = []
            for part in parts {
                guard let some = part.values(of: column) else { return nil }
                values.formUnion(some)
            }
            return values
        }
    }
}

extension Int64 {
    fileprivate var before: Int64 { self == .min ? .min : self - 1 }
}
