import HuntModel

/// The scalar functions that run. A name that is not here is refused by name and never reaches the database.
public enum ScalarCatalogue {
    public static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    public static let all: [ScalarFunction] = text + times + numbers + conversions + conditions + dynamics

    private static let text: [ScalarFunction] = [
        ScalarFunction("strcat", 1...64, taking: [.any], .string),
        ScalarFunction("strcat_delim", 2...64, taking: [.any], .string),
        ScalarFunction("strlen", 1...1, .firstArgument, taking: [.text], .long),
        ScalarFunction("tolower", 1...1, taking: [.text], .string),
        ScalarFunction("toupper", 1...1, taking: [.text], .string),
        ScalarFunction("reverse", 1...1, taking: [.text], .string),
        ScalarFunction("substring", 2...3, taking: [.text, .integers], .string),
        ScalarFunction("indexof", 2...2, taking: [.text], .long),
        ScalarFunction("countof", 2...2, taking: [.text], .long),
        ScalarFunction("replace_string", 3...3, taking: [.text], .string),
        ScalarFunction("split", 2...3, .firstArgument, taking: [.text, .text, .integers], .dynamic),
    ]

    private static let times: [ScalarFunction] = [
        ScalarFunction("startofday", 1...1, .firstArgument, taking: [[.datetime]], .datetime),
        ScalarFunction("startofweek", 1...1, taking: [[.datetime]], .datetime),
        ScalarFunction("startofmonth", 1...1, taking: [[.datetime]], .datetime),
        ScalarFunction("startofyear", 1...1, taking: [[.datetime]], .datetime),
        ScalarFunction("dayofweek", 1...1, taking: [[.datetime]], .timespan),
        ScalarFunction("hourofday", 1...1, taking: [[.datetime]], .int),
        ScalarFunction("getyear", 1...1, taking: [[.datetime]], .int),
        ScalarFunction("getmonth", 1...1, taking: [[.datetime]], .int),
        ScalarFunction("monthofyear", 1...1, taking: [[.datetime]], .int),
        ScalarFunction("dayofmonth", 1...1, taking: [[.datetime]], .int),
        ScalarFunction("dayofyear", 1...1, taking: [[.datetime]], .int),
    ]

    private static let numbers: [ScalarFunction] = [
        ScalarFunction("bin", 2...2, .firstArgument) { Arithmetic.bin($0) },
        ScalarFunction("floor", 2...2, .firstArgument) { Arithmetic.bin($0) },
        ScalarFunction("abs", 1...1) { [.int, .long, .real, .decimal, .timespan].contains($0[0]) ? ($0[0] == .int ? .long : $0[0]) : nil },
        ScalarFunction("ceiling", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("round", 1...2, .firstArgument, taking: [.numbers, .integers], .real),
        ScalarFunction("sqrt", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("exp", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("log", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("log10", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("log2", 1...1, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("pow", 2...2, .firstArgument, taking: [.numbers], .real),
        ScalarFunction("sign", 1...1, taking: [.numbers], .real),
    ]

    private static let conversions: [ScalarFunction] = [
        ScalarFunction("tostring", 1...1, .firstArgument, taking: [.any], .string),
        ScalarFunction("tolong", 1...1, .firstArgument, taking: [KQLType.readable], .long),
        ScalarFunction("toint", 1...1, .firstArgument, taking: [KQLType.readable], .int),
        ScalarFunction("toreal", 1...1, .firstArgument, taking: [KQLType.readable], .real),
        ScalarFunction("todouble", 1...1, .firstArgument, taking: [KQLType.readable], .real),
        ScalarFunction("todecimal", 1...1, .firstArgument, taking: [[.int, .long, .real, .decimal, .string, .dynamic]], .decimal),
        ScalarFunction("tobool", 1...1, .firstArgument, taking: [[.bool, .int, .long, .real, .string, .dynamic]], .bool),
        ScalarFunction("todatetime", 1...1, .firstArgument, taking: [[.datetime, .string, .dynamic]], .datetime),
        ScalarFunction("totimespan", 1...1, .firstArgument, taking: [[.timespan, .string, .dynamic]], .timespan),
        ScalarFunction("toguid", 1...1, .firstArgument, taking: [[.guid, .string, .dynamic]], .guid),
        ScalarFunction("todynamic", 1...1, .firstArgument, taking: [.any], .dynamic),
        ScalarFunction("parse_json", 1...1, .firstArgument, taking: [.any], .dynamic),
    ]

    private static let conditions: [ScalarFunction] = [
        ScalarFunction("isempty", 1...1, taking: [.any], .bool),
        ScalarFunction("isnotempty", 1...1, taking: [.any], .bool),
        ScalarFunction("notempty", 1...1, taking: [.any], .bool),
        ScalarFunction("isnull", 1...1, taking: [.any], .bool),
        ScalarFunction("isnotnull", 1...1, taking: [.any], .bool),
        ScalarFunction("notnull", 1...1, taking: [.any], .bool),
        ScalarFunction("not", 1...1, taking: [[.bool]], .bool),
        ScalarFunction("iff", 3...3) { Arithmetic.choice($0) },
        ScalarFunction("iif", 3...3) { Arithmetic.choice($0) },
        ScalarFunction("case", 3...63) { Arithmetic.choice($0) },
        ScalarFunction("coalesce", 2...64) { types in Set(types).count == 1 ? types[0] : nil },
    ]

    private static let dynamics: [ScalarFunction] = [
        ScalarFunction("array_length", 1...1, taking: [[.dynamic]], .long),
        ScalarFunction("bag_has_key", 2...2, taking: [[.dynamic], [.string]], .bool),
    ]
}

extension KQLType {
    static let readable: Set<KQLType> = [.bool, .int, .long, .real, .decimal, .datetime, .timespan, .string, .dynamic]
}
