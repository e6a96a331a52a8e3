import HuntModel
import KQLPlan
import SQLText

extension AggregateForm {
    static let statistics: [String: AggregateForm] = [
        "percentile": AggregateForm { (call) throws(EmitError) in try call.percentile(try call.percent(1)) },
        "percentilew": AggregateForm { (call) throws(EmitError) in try call.weighted(try call.percent(2)) },
        "percentiles_array": AggregateForm { (call) throws(EmitError) in
            try call.array(from: 1) { (percent) throws(EmitError) in try call.percentile(percent) }
        },
        "percentilesw_array": AggregateForm { (call) throws(EmitError) in
            try call.array(from: 2) { (percent) throws(EmitError) in try call.weighted(percent) }
        },
        "stdev": spread("stddev_samp"), "stdevif": spread("stddev_samp", if: 1),
        "stdevp": spread("stddev_pop"), "stdevpif": spread("stddev_pop", if: 1),
        "variance": spread("var_samp"), "varianceif": spread("var_samp", if: 1),
        "variancep": spread("var_pop"), "variancepif": spread("var_pop", if: 1),
        "stdev.total": total("stddev_samp"), "stdevp.total": total("stddev_pop"), "variance.total": total("var_samp"), "variancep.total": total("var_pop"),
        "sum.whole": decimals(), "sum.wholeif": decimals(if: 1), "sum.squares": decimals(squared: true), "sum.squaresif": decimals(if: 1, squared: true),
        "covariance": common("covar_samp"), "covarianceif": common("covar_samp", if: 2),
        "covariancep": common("covar_pop"), "covariancepif": common("covar_pop", if: 2),
        "binary_all_and": AggregateForm { (call) throws(EmitError) in "bit_and(\(try call.long(0)))" },
        "binary_all_or": AggregateForm { (call) throws(EmitError) in "bit_or(\(try call.long(0)))" },
        "binary_all_xor": AggregateForm { (call) throws(EmitError) in "bit_xor(\(try call.long(0)))" },
    ]

    /// Values whose squares leave the range make the result no number.
    private static func spread(_ function: StaticString, if condition: Int? = nil) -> AggregateForm {
        AggregateForm { (call) throws(EmitError) in
            let test: Snippet = try condition.map { (index) throws(EmitError) in "\(try call.condition(index)) AND " } ?? ""
            switch try call.argument(0).type {
            case .real:
                let value = try call.value(0)
                let usual: Snippet = "\(keyword: function)(\(value)) FILTER (WHERE \(test)NOT kql.is_extreme(\(value)))"
                return "CASE WHEN bool_or(\(test)kql.is_extreme(\(value))) THEN 'NaN' ELSE COALESCE(\(usual), 0) END"
            default:
                let filter = condition == nil ? "" : try call.filter(1)
                let value = try call.scalars.converted(try call.argument(0), to: .decimal)
                return spread("\(function)", "count(\(value))\(filter)", "sum(\(value))\(filter)", "sum(\(value) * \(value))\(filter)")
            }
        }
    }

    /// From the number of values, their sum and that of their squares, whether shards have summed them or not.
    private static func spread(_ function: String, _ count: Snippet, _ sum: Snippet, _ squares: Snippet) -> Snippet {
        let isSample: Snippet = function.hasSuffix("samp") ? "true" : "false"
        let isRoot: Snippet = function.hasPrefix("stddev") ? "true" : "false"
        return "kql.spread(\(count), \(sum), \(squares), \(isSample), \(isRoot))"
    }

    private static func total(_ function: StaticString) -> AggregateForm {
        AggregateForm { (call) throws(EmitError) in
            spread("\(function)", "sum(\(try call.value(0)))::int8", "sum(\(try call.value(1)))", "sum(\(try call.value(2)))")
        }
    }

    private static func decimals(if condition: Int? = nil, squared: Bool = false) -> AggregateForm {
        AggregateForm { (call) throws(EmitError) in
            let value = try call.scalars.converted(try call.argument(0), to: .decimal)
            return "sum(\(value)\(squared ? " * \(value)" : ""))\(condition == nil ? "" : try call.filter(1))"
        }
    }

    private static func common(_ function: StaticString, if condition: Int? = nil) -> AggregateForm {
        AggregateForm { (call) throws(EmitError) in
            let test: Snippet = try condition.map { (index) throws(EmitError) in "\(try call.condition(index)) AND " } ?? ""
            let (a, b) = (try call.value(0), try call.value(1))
            let extreme: Snippet = "(kql.is_extreme(\(a)) OR kql.is_extreme(\(b)))"
            let usual: Snippet = "\(keyword: function)(\(a), \(b)) FILTER (WHERE \(test)NOT \(extreme))"
            return "CASE WHEN bool_or(\(test)\(extreme)) THEN 'NaN' ELSE COALESCE(\(usual), 0) END"
        }
    }
}

extension AggregateCall {
    fileprivate func long(_ index: Int) throws(EmitError) -> Snippet { try scalars.converted(try argument(index), to: .long) }

    fileprivate func percent(_ index: Int) throws(EmitError) -> Double {
        guard case .literal(.real(let percent)) = try argument(index), (0...100).contains(percent) else { throw noForm }
        return percent
    }

    /// The value of nearest rank. A fraction a hair too large would take the next one.
    fileprivate func percentile(_ percent: Double) throws(EmitError) -> Snippet {
        "percentile_disc(\(bind: .float8(percent / 100 * (1 - 1e-13)), as: "float8")) WITHIN GROUP (ORDER BY \(try value(0)))"
    }

    fileprivate func weighted(_ percent: Double) throws(EmitError) -> Snippet {
        let (value, weight) = (try value(0), try long(1))
        let present: Snippet = "FILTER (WHERE \(value) IS NOT NULL AND \(weight) IS NOT NULL)"
        let values: Snippet = "array_agg(\(value) ORDER BY \(value), \(weight)) \(present)"
        return "kql._weighted(\(values), array_agg(\(weight) ORDER BY \(value), \(weight)) \(present), \(bind: .float8(percent), as: "float8"))"
    }

    fileprivate func array(
        from first: Int, _ percentile: (Double) throws(EmitError) -> Snippet
    ) throws(EmitError) -> Snippet {
        var values: [Snippet] = []
        for index in first..<max(first, aggregate.arguments.count) {
            values.append(try scalars.dynamic(try percentile(try percent(index)), of: try argument(0).type))
        }
        return "jsonb_build_array(\(values.joined()))"
    }
}
