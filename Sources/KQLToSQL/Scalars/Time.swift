import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let time: [String: ScalarForm] = [
        "startofday": .function("kql.startofday", .datetime, .long),
        "startofweek": .function("kql.startofweek", .datetime, .long),
        "startofmonth": .function("kql.startofmonth", .datetime, .long),
        "startofyear": .function("kql.startofyear", .datetime, .long),
        "dayofweek": .function("kql.dayofweek"),
        "hourofday": integer { "kql.hourofday(\($0))" },
        "getyear": integer { "kql._date_part('year', \($0))" },
        "getmonth": integer { "kql._date_part('month', \($0))" },
        "monthofyear": integer { "kql._date_part('month', \($0))" },
        "dayofmonth": integer { "kql._date_part('day', \($0))" },
        "dayofyear": integer { "kql._date_part('doy', \($0))" },
    ]

    /// A part of a date as the int that KQL makes of it.
    private static func integer(_ part: @escaping @Sendable (Snippet) -> Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            let value = part(try call.value(0))
            return call.type == .int ? "\(value)::int4" : value
        }
    }
}
