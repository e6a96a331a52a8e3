public import ArgumentParser
import Foundation
import HuntModel
public import KQLPlan

/// The range and the clock of an ad-hoc query.
struct QueryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only events from this time on.", valueName: "time")) var from: TimeArgument?
    @Option(help: ArgumentHelp("Only events before this time.", valueName: "time")) var to: TimeArgument?
    @Option(help: ArgumentHelp("Only events of the last 30m, 12h, 7d …", valueName: "span")) var last: SpanArgument?
    @Option(help: ArgumentHelp(
        "What files from elsewhere (externaldata) that nobody has registered mean: refuse | empty.",
        discussion: "With 'empty' the answer is that over an empty file, and says so.", valueName: "how"))
    var missingLookups: BindContext.MissingLookups = .refuse
    @Option(help: ArgumentHelp("What now() is.", discussion: "Default: the time of the query.", valueName: "time")) var now: TimeArgument?

    /// A range is given, so that a query needs none of its own.
    var isBound: Bool { from != nil || last != nil }

    var clock: DateTime { now?.value ?? .systemNow }
    var context: BindContext { BindContext(now: clock, missingLookups: missingLookups) }

    /// Event time, `[start, end)` ticks; everything where nothing is given.
    var range: TimeRange {
        if let last { return TimeRange(start: clock.adding(TimeSpan(ticks: -last.value.ticks)).ticks, end: clock.ticks) }
        return TimeRange(start: from?.value.ticks ?? .min, end: to?.value.ticks ?? .max)
    }
}

extension BindContext.MissingLookups: ExpressibleByArgument {}

extension DateTime {
    static var systemNow: DateTime {
        DateTime(clampingTicks: unixEpoch.ticks + Int64(Date().timeIntervalSince1970 * Double(ticksPerSecond)))
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
