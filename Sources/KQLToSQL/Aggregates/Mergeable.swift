import HuntModel
import KQLPlan
import SQLText

extension AggregateForm {
    /// What can be merged: values kept whole where Kusto keeps sketches, and schemas.
    static let digests: [String: AggregateForm] = [
        "hll": AggregateForm { (call) throws(EmitError) in
            "kql.hll_of(jsonb_agg(DISTINCT \(try call.element)) FILTER (WHERE \(try call.value(0)) IS NOT NULL))"
        },
        "hll_if": AggregateForm { (call) throws(EmitError) in
            "kql.hll_of(jsonb_agg(DISTINCT \(try call.element)) FILTER (WHERE \(try call.value(0)) IS NOT NULL AND \(try call.condition(1))))"
        },
        "hll_merge": AggregateForm { (call) throws(EmitError) in "kql.hll_merge(jsonb_agg(\(try call.value(0))))" },
        "tdigest": AggregateForm { (call) throws(EmitError) in
            let weight = call.aggregate.arguments.count > 1 ? try call.scalars.converted(try call.argument(1), to: .long) : "1"
            return "kql.tdigest_of(\(DigestKind(try call.argument(0).type).name), jsonb_agg(jsonb_build_array(\(try call.comparable), \(weight))))"
        },
        "tdigest_merge": AggregateForm { (call) throws(EmitError) in "kql.tdigest_merge(jsonb_agg(\(try call.value(0))))" },
        "buildschema": AggregateForm { (call) throws(EmitError) in "kql.schema_shown(kql.schema_paths(\(try call.value(0))))" },
        "buildschema.paths": AggregateForm { (call) throws(EmitError) in "kql.schema_paths(\(try call.value(0)))" },
        "buildschema.total": AggregateForm { (call) throws(EmitError) in "kql.schema_shown(kql.schema_total(\(try call.value(0))))" },
    ]
}

extension AggregateCall {
    /// The value as JSON; times as ticks.
    fileprivate var comparable: Snippet {
        get throws(EmitError) {
            switch try argument(0).type {
            case .datetime, .timespan: "kql.to_dynamic(\(try value(0)))"
            default: try element
            }
        }
    }
}
