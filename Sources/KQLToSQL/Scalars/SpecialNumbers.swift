import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let special: [String: ScalarForm] = [
        "erf": .function("kql.erf"), "erfc": .function("kql.erfc"), "gamma": .function("kql.gamma"), "loggamma": .function("kql.log_gamma"),
        "beta_cdf": .function("kql.beta_cdf"), "beta_inv": .function("kql.beta_inv"), "beta_pdf": .function("kql.beta_pdf"),
        "rand": ScalarForm { (call) throws(EmitError) in
            guard !call.arguments.isEmpty else { return "random()" }
            let count = try call.value(0, as: .real)
            return "CASE WHEN \(count) >= 1 THEN floor(random() * \(count)) END"
        },
        "new_guid": ScalarForm { (_) throws(EmitError) in "gen_random_uuid()" },
    ]

    static let units: [String: ScalarForm] = [
        "convert_angle": unit("angle"), "convert_energy": unit("energy"), "convert_force": unit("force"), "convert_length": unit("length"),
        "convert_mass": unit("mass"), "convert_speed": unit("speed"), "convert_temperature": unit("temperature"), "convert_volume": unit("volume"),
    ]

    private static func unit(_ kind: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in "kql.convert_unit('\(keyword: kind)', \(try call.values.joined()))" }
    }
}
