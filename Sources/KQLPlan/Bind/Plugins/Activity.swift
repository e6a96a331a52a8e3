import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate activity_counts_metrics(…)` and its kin. Windows begin at the start of the analysis, and its end is included. A window without rows gives
/// none, except where something before it is looked back on.
extension Binder {
    /// More windows than this are refused.
    private static let mostWindows: Int64 = 100_000

    mutating func activityCounts(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard let activity = activity(input, name, arguments, [.point("_start"), .point("_end"), .window]),
            let counts = prelude(name, activity.functions.counts, over: activity.rows(of: input), knowing: activity.constants)
        else { return input.opened }
        return activity.results(of: counts, [("count", "rows"), ("dcount", "ids"), ("new_dcount", "fresh"), ("aggregated_dcount", "total")])
    }

    mutating func activityMetrics(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard let activity = activity(input, name, arguments, [.point("_start"), .point("_end"), .window]),
            let metrics = prelude(name, activity.functions.retention, over: activity.rows(of: input), knowing: activity.constants)
        else { return input.opened }
        return activity.results(
            of: metrics,
            [("dcount_values", "ids"), ("dcount_newvalues", "fresh"), ("retention_rate", "retention"), ("churn_rate", "churn")])
    }

    mutating func activeUsers(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        let parameters: [ActivityParameter] = [.point("_start"), .point("_end"), .distance("_lookback"), .distance("_period"), .number("_periods"), .window]
        guard let activity = activity(input, name, arguments, parameters),
            let users = prelude(name, activity.functions.regulars, over: activity.rows(of: input), knowing: activity.constants)
        else { return input.opened }
        return activity.results(of: users, [("dcount", "ids")])
    }

    /// The time that is looked back on is rounded down to whole windows, as documented.
    mutating func slidingCounts(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard var activity = activity(input, name, arguments, [.point("_start"), .point("_end"), .distance("_lookback"), .distance("_step")]),
            let lookback = activity.whole("_lookback"), let step = activity.whole("_step")
        else { return input.opened }
        let windows = lookback / step
        guard (1...Self.mostWindows).contains(windows) else {
            report(.badOption, "the time that is looked back on must be 1 to \(Self.mostWindows) windows", at: name.span)
            return input.opened
        }
        activity.constants["_windows"] = .long(windows)
        activity.constants["_lookback"] = activity.constants["_lookback"]?.distance(windows * step)
        guard let counts = prelude(name, activity.functions.sliding, over: activity.rows(of: input), knowing: activity.constants) else { return input.opened }
        return activity.results(of: counts, [("Count", "rows"), ("dcount", "ids")])
    }

    /// Behind the window come the cohort, if one is asked for, groups, and a table of ids that are not new.
    mutating func newActivity(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        var rest = arguments
        var known: Relation?
        if rest.count > 5, let last = rest.last, isTable(last.value) {
            guard let table = table(last.value) else { return input.opened }
            known = table
            rest.removeLast()
        }
        let hasCohort = rest.count > 5 && !names(rest[5], aColumnOf: input)
        let parameters: [ActivityParameter] = [.point("_start"), .point("_end"), .distance("_step")] + (hasCohort ? [.point("_cohort")] : [])
        guard let activity = activity(input, name, rest, parameters), let start = activity.whole("_start"), let end = activity.whole("_end"),
            let step = activity.whole("_step"), let rows = unknown(activity, of: input, known, name)
        else { return input.opened }
        let (length, overflow) = end.subtractingReportingOverflow(start)
        guard !overflow, length / step <= Self.mostWindows else {
            report(.badOption, "these are more than \(Self.mostWindows) windows", at: name.span)
            return input.opened
        }
        let type = ActivityArguments.point(of: activity.timeline.type).rawValue
        guard let cohorts = prelude(name, activity.functions.cohorts(type, isOne: hasCohort), over: rows, knowing: activity.constants) else { return input.opened }
        return activity.results(
            of: cohorts,
            [
                ("dcount_new_values", "fresh"), ("dcount_retained_values", "back"), ("dcount_churn_values", "gone"), ("retention_rate", "retention"),
                ("churn_rate", "churn"),
            ], windows: [("from_\(activity.timeline.name)", "window"), ("to_\(activity.timeline.name)", "to")])
    }

    private func names(_ argument: NamedExpression, aColumnOf input: Relation) -> Bool {
        if case .name(let name) = argument.value.kind { RowScope(input)[name] != nil } else { false }
    }

    /// The rows without those whose id the table has: in its column of that name, or its only one.
    private mutating func unknown(_ activity: ActivityArguments, of input: Relation, _ known: Relation?, _ name: Name) -> Relation? {
        var rows = activity.rows(of: input)
        guard let known else { return rows }
        guard let column = known.columns.first(where: { $0.name == activity.id.name }) ?? (known.columns.count == 1 ? known.columns.first : nil),
            column.type == activity.id.type
        else {
            report(.unknownColumn, "the table of known ids needs a column '\(activity.id.name)' (\(activity.id.type.rawValue))", at: name.span)
            return nil
        }
        let ids = Plan.summarize(known.plan, keys: [NamedScalar(column)], aggregates: [])
        rows = rows.then(.filter(rows.plan, .memberOf("!in", .column(Column("id", activity.id.type)), ids)), isOpen: known.isOpen)
        rows.depth = max(rows.depth, known.depth + 1)
        return rows
    }

    /// `rolling_percentile(value, percentile, index, bin, bins, …)`
    mutating func rollingPercentile(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard arguments.count >= 5 else {
            report(.wrongArgumentCount, "'\(name.text)' takes a column, a percentile, a column, the size of a bin and the number of bins", at: name.span)
            return input.opened
        }
        guard let value = column(arguments[0], of: input), let percent = constant(arguments[1].value),
            var activity = activity(input, name, [arguments[0], arguments[2], arguments[3], arguments[4]] + arguments.dropFirst(5), [.distance("_step"), .number("_windows")])
        else { return input.opened }
        guard case .real(let rank)? = percent.widened(to: .real), (0...100).contains(rank), let windows = activity.whole("_windows"), windows <= Self.mostWindows else {
            report(.badOption, "a percentile lies between 0 and 100, and there are at most \(Self.mostWindows) bins", at: arguments[1].span)
            return input.opened
        }
        guard value.type.isNumber || value.type == .datetime || value.type == .timespan else {
            report(.wrongArgumentType, "there are no percentiles of \(value.type.rawValue) values", at: arguments[0].span)
            return input.opened
        }
        activity.constants["_percent"] = .real(rank)
        guard let percentiles = prelude(name, activity.functions.percentiles, over: activity.rows(of: input, value: value), knowing: activity.constants) else { return input.opened }
        let shown = Int64(exactly: rank).map(String.init) ?? String(rank)
        return activity.results(of: percentiles, [("rolling_\(windows)_percentile_\(value.name)_\(shown)", "result")])
    }
}

extension KQLValue {
    /// Of the same type, so many units.
    fileprivate func distance(_ units: Int64) -> KQLValue {
        if case .timespan = self { .timespan(TimeSpan(ticks: units)) } else { .long(units) }
    }
}
