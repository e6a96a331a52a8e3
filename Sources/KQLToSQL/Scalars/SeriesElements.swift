import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let seriesElements: [String: ScalarForm] = [
        "series_abs": .function("kql.series_abs"), "series_acos": .function("kql.series_acos"), "series_asin": .function("kql.series_asin"),
        "series_atan": .function("kql.series_atan"), "series_ceiling": .function("kql.series_ceiling"), "series_cos": .function("kql.series_cos"),
        "series_exp": .function("kql.series_exp"), "series_floor": .function("kql.series_floor"), "series_log": .function("kql.series_log"),
        "series_sign": .function("kql.series_sign"), "series_sin": .function("kql.series_sin"), "series_tan": .function("kql.series_tan"),
        "series_add": .function("kql.series_add", .dynamic), "series_subtract": .function("kql.series_subtract", .dynamic),
        "series_multiply": .function("kql.series_multiply", .dynamic), "series_divide": .function("kql.series_divide", .dynamic),
        "series_pow": .function("kql.series_pow", .dynamic),
        "series_equals": .function("kql.series_equals", .dynamic), "series_not_equals": .function("kql.series_not_equals", .dynamic),
        "series_greater": .function("kql.series_greater", .dynamic), "series_greater_equals": .function("kql.series_greater_equals", .dynamic),
        "series_less": .function("kql.series_less", .dynamic), "series_less_equals": .function("kql.series_less_equals", .dynamic),
        "series_sum": .function("kql.series_sum"), "series_product": .function("kql.series_product"),
        "series_magnitude": .function("kql.series_magnitude"), "series_dot_product": .function("kql.series_dot_product", .dynamic),
        "series_pearson_correlation": .function("kql.series_pearson_correlation"),
        "series_cosine_similarity": ScalarForm { (call) throws(EmitError) in
            let magnitudes = [try call.optional(2, "NULL::float8"), try call.optional(3, "NULL::float8")]
            return "kql.series_cosine_similarity(\(try call.value(0)), \(try call.value(1)), \(magnitudes.joined()))"
        },
        "series_fill_const": ScalarForm { (call) throws(EmitError) in
            "kql.series_fill_const(\(try call.value(0)), \(try call.dynamic(1)), \(try call.placeholder(2)))"
        },
        "series_fill_forward": ScalarForm { (call) throws(EmitError) in
            "kql.series_fill_forward(\(try call.value(0)), \(try call.placeholder(1)))"
        },
        "series_fill_backward": ScalarForm { (call) throws(EmitError) in
            "kql.series_fill_backward(\(try call.value(0)), \(try call.placeholder(1)))"
        },
        "series_fill_linear": ScalarForm { (call) throws(EmitError) in
            let constant: Snippet = call.arguments.count > 3 ? try call.dynamic(3) : "'0.0'::jsonb"
            return "kql.series_fill_linear(\(try call.value(0)), \(try call.placeholder(1)), \(try call.optional(2, "true")), \(constant))"
        },
    ]
}

extension ScalarCall {
    /// The argument, or what stands for it where it is left out.
    func optional(_ index: Int, _ absent: Snippet) throws(EmitError) -> Snippet {
        arguments.indices.contains(index) ? try value(index) : absent
    }

    /// What marks a missing value: null where it is left out.
    fileprivate func placeholder(_ index: Int) throws(EmitError) -> Snippet {
        arguments.indices.contains(index) ? try dynamic(index) : "NULL::jsonb"
    }
}
