import HuntModel

enum TimeFunctions {
    static let startofday = KQLFunction("startofday", moment, moved, naming: .firstArgument, fold: Time.startOfDay)
    static let startofweek = KQLFunction("startofweek", moment, moved)
    static let startofmonth = KQLFunction("startofmonth", moment, moved)
    static let startofyear = KQLFunction("startofyear", moment, moved)
    /// Days since Sunday, as a timespan.
    static let dayofweek = KQLFunction("dayofweek", Signature(.type(.datetime), to: .type(.timespan)))
    static let hourofday = KQLFunction("hourofday", part)
    static let dayofmonth = KQLFunction("dayofmonth", part)
    static let dayofyear = KQLFunction("dayofyear", part)
    static let monthofyear = KQLFunction("monthofyear", part, aliases: ["getmonth"])
    static let getyear = KQLFunction("getyear", part)

    static let rows = [
        startofday, startofweek, startofmonth, startofyear, dayofweek, hourofday, dayofmonth, dayofyear, monthofyear, getyear,
    ]

    private static let moment = Signature(.type(.datetime), to: .type(.datetime))
    /// So many periods on.
    private static let moved = Signature(.type(.datetime), .integer, to: .type(.datetime))
    private static let part = Signature(.type(.datetime), to: .type(.int))
}
