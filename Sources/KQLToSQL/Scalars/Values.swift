import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let values: [String: ScalarForm] = [
        ValueFunctions.cast: ScalarForm { (call) throws(EmitError) in RelationEmitter.element(try call.value(0), as: call.type) },
        ValueFunctions.type: .function("kql.value_type"),
        ValueFunctions.castAll: .function("kql.cast_elements"),
        ValueFunctions.hasElements: ScalarForm { (call) throws(EmitError) in
            "COALESCE(\(try call.value(0)) NOT IN ('[]'::jsonb, '{}'::jsonb), true)"
        },
    ]
}
