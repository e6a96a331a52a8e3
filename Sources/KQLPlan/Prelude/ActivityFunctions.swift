/// Plugins that count who was active when, as functions over rows of an id, a time and what they are grouped by.
///
/// The rows have the columns `id`, `at`, the columns of the groups (`by0` …), and `group`, the text that stands for all of these, so that nulls are
/// groups too. Bounds and steps are the names `_start`, `_end`, `_step` … Each gives `window`, the groups, and its counts.
struct ActivityFunctions {
    /// Columns of the groups.
    var groups: [String]
    /// The window in which `at` lies, and the one after `window`.
    var window: String
    var next: String

    /// Ids may be null, and are none then.
    var mayLackId: Bool

    private var present: String { mayLackId ? " and isnotnull(id)" : "" }
    private var by: String { groups.map { ", \($0)" }.joined() }

    /// Of each window with rows: how many, of how many ids, how many of them for the first time, how many up to then.
    var counts: String {
        """
        (T: (*)) {
        let seen = T | where at >= _start and at <= _end | extend window = \(window);
        let counts = seen | summarize rows = count(), ids = dcount(id) by window, group\(by);
        let first = seen | summarize window = min(window) by id, group\(by) | summarize fresh = dcount(id) by window, group\(by);
        union counts, first
        | summarize rows = sum(rows), ids = sum(ids), fresh = sum(fresh) by window, group\(by)
        | sort by group asc, window asc
        | extend total = row_cumsum(fresh, group != prev(group))
        }
        """
    }

    /// Each window with rows beside the one before it.
    var retention: String {
        """
        (T: (*)) {
        let seen = T | where at >= _start and at <= _end\(present) | distinct window = \(window), id, group\(by);
        union (seen | extend now = 1), (seen | extend window = \(next), before = 1)
        | summarize now = sum(now), before = sum(before) by window, id, group\(by)
        | summarize ids = countif(now > 0), fresh = countif(now > 0 and before == 0), before = countif(before > 0), back = countif(now > 0 and before > 0) by window, group\(by)
        | where ids > 0
        | extend retention = todouble(back) / before, churn = todouble(before - back) / before
        }
        """
    }

    /// Ids of each window that were active in enough periods of the time before one of their rows in it.
    var regulars: String {
        """
        (T: (*)) {
        let seen = T | where at > _start - _lookback and at <= _end | distinct id, at, group\(by);
        let before = seen | project id, group, earlier = at, period = bin_at(at, _period, _start);
        seen
        | where at >= _start
        | join kind=inner before on id, group
        | where earlier <= at and earlier > at - _lookback
        | summarize periods = dcount(period) by id, at, group\(by)
        | where periods >= _periods
        | extend window = \(window)
        | summarize ids = dcount(id) by window, group\(by)
        }
        """
    }

    /// Rows and ids of each window and the ones before it that are looked back on; `_windows` of them, one after the other.
    var sliding: String {
        """
        (T: (*)) {
        T
        | extend begins = bin_at(at, _step, _start)
        | where begins > _start - _lookback and begins <= _end
        | mv-expand later = range(0, _windows - 1) to typeof(long)
        | extend window = begins + later * _step
        | where window >= _start and window <= _end
        | summarize rows = count(), ids = dcount(id) by window, group\(by)
        }
        """
    }

    /// Of the ids that come first in a window, how many are back in each later one. `to` is of the type `type`.
    func cohorts(_ type: String, isOne: Bool) -> String {
        """
        (T: (*)) {
        let seen = T | where at >= _start and at <= _end\(present) | distinct window = bin_at(at, _step, _start), id, group\(by);
        let first = seen | summarize first = min(window) by id, group\(by);
        let back = seen | join kind=inner (first | project id, group, first) on id, group | summarize ids = count() by group, to = window, first;
        first
        | summarize size = count() by window = first, group\(by)\(isOne ? "\n| where window == _cohort" : "")
        | mv-expand to = range(window, _end, _step) to typeof(\(type))
        | join kind=leftouter back on group, to
        | summarize back = sumif(ids, first == window), later = sumif(ids, first > window) by window, to, size, group\(by)
        | extend fresh = iff(window == to, size, later), gone = size - back, retention = todouble(back) / size, churn = todouble(size - back) / size
        }
        """
    }

    /// The percentile of `value` over each bin and the `_windows` - 1 before it.
    var percentiles: String {
        """
        (T: (*)) {
        let rows = T | extend window = bin(at, _step);
        let bins = rows | distinct window, group;
        rows
        | mv-expand later = range(0, _windows - 1) to typeof(long)
        | extend window = window + later * _step
        | join kind=leftsemi bins on window, group
        | summarize result = percentile(value, _percent) by window, group\(by)
        }
        """
    }
}
