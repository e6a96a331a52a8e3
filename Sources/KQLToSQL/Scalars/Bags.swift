import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let bags: [String: ScalarForm] = [
        "bag_pack": ScalarForm { (call) throws(EmitError) in
            try call.inGroups(of: 2).map { "jsonb_build_object(\($0.joined()))" }.joined(by: " || ").grouped
        },
        "bag filled": .function("kql.bag_filled"),
        "bag_keys": .function("kql.bag_keys"),
        "bag_merge": ScalarForm { (call) throws(EmitError) in
            let values = try call.values
            return values.dropFirst().reduce(values[0]) { "kql.bag_merge(\($0), \($1))" }
        },
        "bag_remove_keys": .function("kql.bag_remove_keys"),
        "bag_set_key": ScalarForm { (call) throws(EmitError) in
            "kql.bag_set_key(\(try call.dynamic(0)), \(try call.text(1)), \(try call.dynamic(2)))"
        },
        "bag_zip": .function("kql.bag_zip", .dynamic),
        "dynamic_to_json": ScalarForm { (call) throws(EmitError) in "kql.dynamic_to_json(\(try call.dynamic(0)))" },
    ]
}
