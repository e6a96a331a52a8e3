import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let series: [String: ScalarForm] = [
        SeriesFunctions.bin: .function("kql.bin_number"),
        SeriesFunctions.values: ScalarForm { (call) throws(EmitError) in
            "kql.series_values(\(try call.value(0)), \(try call.value(1)), \(try call.value(2)), \(try call.value(3, as: .dynamic)))"
        },
        SeriesFunctions.axis: ScalarForm { (call) throws(EmitError) in
            let ends: Snippet = "kql.series_axis(\(try call.value(0)), \(try call.value(1)), \(try call.value(2)), \(try call.value(3))"
            return switch try call.argument(2).type {
            case .datetime: "\(ends), 'datetime')"
            case .timespan: "\(ends), 'timespan')"
            default: "\(ends))"
            }
        },
    ]
}
