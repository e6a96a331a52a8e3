import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let dynamics: [String: ScalarForm] = [
        ".": .function("kql.member", .dynamic, .string),
        "[]": ScalarForm { (call) throws(EmitError) in
            let key = try call.argument(1)
            if key.type == .string { return "kql.member(\(try call.value(0)), \(try call.value(1)))" }
            return "kql.element(\(try call.value(0)), \(try call.value(1, as: .long)))"
        },
        "array_length": .function("kql.array_length", .dynamic),
        "bag_has_key": .function("kql.bag_has_key", .dynamic, .string),
    ]
}
