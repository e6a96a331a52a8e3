import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let values: [String: ScalarForm] = [
        ValueFunctions.cast: ScalarForm { (call) throws(EmitError) in RelationEmitter.element(try call.value(0), as: call.type) },
        ValueFunctions.type: .function("kql.value_type"),
    ]
}
