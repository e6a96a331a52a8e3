import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let seriesModels: [String: ScalarForm] = [
        "series_stats": stats, "series_stats_dynamic": stats,
        "series_fir": ScalarForm { (call) throws(EmitError) in
            "kql.series_fir(\(try call.value(0)), \(try call.value(1)), \(try call.optional(2, "NULL::bool")), \(try call.optional(3, "false")))"
        },
        "series_iir": .function("kql.series_iir"),
        "series_fft": fourier(inverse: "false"), "series_ifft": fourier(inverse: "true"),
        "series_fit_line": .function("kql.series_fit_line"), "series_fit_line_dynamic": .function("kql.series_fit_line"),
        "series_fit_2lines": .function("kql.series_fit_2lines"), "series_fit_2lines_dynamic": .function("kql.series_fit_2lines_dynamic"),
        "series_fit_poly": ScalarForm { (call) throws(EmitError) in
            "kql.series_fit_poly(\(try call.value(0)), \(try call.optional(1, "NULL::jsonb")), \(try call.long(2, default: "1")))"
        },
        "series_outliers": ScalarForm { (call) throws(EmitError) in
            "kql.series_outliers(\(try call.value(0)), \(try call.optional(1, "'ctukey'")), \(try call.optional(2, "NULL::float8")))"
        },
    ]

    private static let stats = ScalarForm { (call) throws(EmitError) in
        "kql.series_stats(\(try call.value(0)), \(try call.optional(1, "false")))"
    }

    private static func fourier(inverse: Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            "kql.series_fourier(\(try call.value(0)), \(try call.optional(1, "NULL::jsonb")), \(inverse))"
        }
    }
}
