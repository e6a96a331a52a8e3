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
        "series_periods_detect": ScalarForm { (call) throws(EmitError) in
            let bounds = [try call.value(1), try call.value(2), try call.value(3, as: .long)]
            return "kql.series_periods_detect(\(try call.value(0)), \(bounds.joined()))"
        },
        "series_periods_validate": ScalarForm { (call) throws(EmitError) in
            var periods: [Snippet] = []
            for index in call.arguments.indices.dropFirst() { periods.append(try call.dynamic(index)) }
            return "kql.series_periods_validate(\(try call.value(0)), jsonb_build_array(\(periods.joined())))"
        },
        "series_seasonal": ScalarForm { (call) throws(EmitError) in
            "kql.series_seasonal(\(try call.value(0)), \(try call.long(1, default: "-1")))"
        },
        "series_decompose": ScalarForm { (call) throws(EmitError) in try call.parts(season: 1, trend: 2, points: 3, threshold: 4) },
        "series_decompose_forecast": ScalarForm { (call) throws(EmitError) in
            "kql.member(\(try call.parts(season: 2, trend: 3, points: 1, threshold: 4)), 'baseline')"
        },
        "series_decompose_anomalies": ScalarForm { (call) throws(EmitError) in
            let fence = try call.optional(1, "1.5::float8")
            let parts = [try call.long(2, default: "-1"), try call.optional(3, "'avg'"), try call.long(4, default: "0")]
            let scoring = [try call.optional(5, "'ctukey'"), try call.optional(6, "0.6::float8")]
            return "kql.series_decompose_anomalies(\(try call.value(0)), \(fence), \(parts.joined()), \(scoring.joined()))"
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

extension ScalarCall {
    /// The decomposition of the first argument; the others are the places of what steers it.
    fileprivate func parts(season: Int, trend: Int, points: Int, threshold: Int) throws(EmitError) -> Snippet {
        let options = [try long(season, default: "-1"), try optional(trend, "'avg'"), try long(points, default: "0"), try optional(threshold, "0.6::float8")]
        return "kql.series_decompose(\(try value(0)), \(options.joined()))"
    }
}
