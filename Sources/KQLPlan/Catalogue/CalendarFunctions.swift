import HuntModel

/// Periods are named: year, quarter, month, week, day, hour, minute, second, millisecond, microsecond, nanosecond. Weeks begin
/// on Sunday, but for `week_of_year`, which counts as ISO 8601 does.
enum CalendarFunctions {
    static let rows = ends + [
        KQLFunction("datetime_diff", Signature(.text, moment, moment, to: .type(.long))),
        KQLFunction("datetime_add", Signature(.text, .integer, moment, to: .type(.datetime))),
        KQLFunction("datetime_part", Signature(.text, moment, to: .type(.int)), aliases: ["datepart"]),
        KQLFunction("week_of_year", Signature(moment, to: .type(.int)), aliases: ["weekofyear"]),
        KQLFunction(
            "make_datetime", Signature(.integer, .integer, .integer, to: .type(.datetime)),
            Signature(.integer, .integer, .integer, .integer, .integer, .type(.real), optional: 1, to: .type(.datetime))),
        KQLFunction(
            "make_timespan", Signature(.integer, .integer, to: .type(.timespan)),
            Signature(.integer, .integer, .type(.real), to: .type(.timespan)),
            Signature(.integer, .integer, .integer, .type(.real), to: .type(.timespan))),
        unixtime("seconds"), unixtime("milliseconds"), unixtime("microseconds"), unixtime("nanoseconds"),
        KQLFunction(
            "bin_at", Signature(.integer, .integer, .integer, to: .type(.long)), Signature(.type(.real), .type(.real), .type(.real), to: .type(.real)),
            Signature(moment, .type(.timespan), moment, to: .type(.datetime)),
            Signature(.type(.timespan), .type(.timespan), .type(.timespan), to: .type(.timespan)), naming: .firstArgument),
        // Public queries rely on the name.
        KQLFunction("format_datetime", Signature(moment, .constant(.string), to: .type(.string)), nulls: .handle, naming: .firstArgument),
        KQLFunction(
            "format_timespan", Signature(.type(.timespan), .constant(.string), to: .type(.string)), nulls: .handle, naming: .firstArgument),
    ]

    private static let moment = Signature.Parameter.type(.datetime)

    private static let ends = ["endofday", "endofweek", "endofmonth", "endofyear"].map {
        KQLFunction($0, Signature(moment, .integer, optional: 1, to: .type(.datetime)))
    }

    private static func unixtime(_ unit: String) -> KQLFunction {
        KQLFunction(
            "unixtime_\(unit)_todatetime", Signature(.integer, to: .type(.datetime)), Signature(.type(.real), to: .type(.datetime)))
    }
}
