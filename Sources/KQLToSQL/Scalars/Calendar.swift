import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let calendar: [String: ScalarForm] = [
        "datetime_diff": .function("kql.datetime_diff"),
        "datetime_add": .function("kql.datetime_move", .string, .long, .datetime),
        "datetime_part": ScalarForm { (call) throws(EmitError) in "kql.datetime_part(\(try call.values.joined()))::int4" },
        "week_of_year": ScalarForm { (call) throws(EmitError) in "kql.datetime_part('week_of_year', \(try call.value(0)))::int4" },
        "make_datetime": ScalarForm { (call) throws(EmitError) in
            var parts: [Snippet] = []
            for index in 0..<min(5, call.arguments.count) { parts.append(try call.value(index, as: .long)) }
            while parts.count < 5 { parts.append("0") }
            return "kql.make_datetime(\(parts.joined()), \(call.arguments.count > 5 ? try call.value(5) : "0"))"
        },
        "make_timespan": ScalarForm { (call) throws(EmitError) in
            let count = call.arguments.count
            let days: Snippet = count > 3 ? try call.value(0, as: .long) : "0"
            let first = count > 3 ? 1 : 0
            let seconds: Snippet = count > 2 ? try call.value(count - 1) : "0"
            return "kql.make_timespan(\(days), \(try call.value(first, as: .long)), \(try call.value(first + 1, as: .long)), \(seconds))"
        },
        "endofday": end("kql.endofday"), "endofweek": end("kql.endofweek"), "endofmonth": end("kql.endofmonth"),
        "endofyear": end("kql.endofyear"),
        "unixtime_seconds_todatetime": unixtime("10000000"), "unixtime_milliseconds_todatetime": unixtime("10000"),
        "unixtime_microseconds_todatetime": unixtime("10"),
        "unixtime_nanoseconds_todatetime": ScalarForm { (call) throws(EmitError) in
            call.types.first == .real
                ? "kql.unixtime_nanoseconds(kql.to_long(\(try call.value(0))))" : "kql.unixtime_nanoseconds(\(try call.value(0, as: .long)))"
        },
        "bin_at": ScalarForm { (call) throws(EmitError) in
            var values: [Snippet] = []
            for index in call.arguments.indices { values.append(try call.types[index] == .int ? call.value(index, as: .long) : call.value(index)) }
            return "kql.bin_at(\(values.joined()))"
        },
        "format_datetime": .function("kql.format_datetime"),
        "format_timespan": .function("kql.format_timespan"),
    ]

    private static func end(_ name: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in "\(keyword: name)(\(try call.value(0)), \(try call.long(1, default: "0")))" }
    }

    /// Units of so many ticks.
    private static func unixtime(_ size: Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in "kql.unixtime(\(try call.long(0, default: "0")), \(size))" }
    }
}
