import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let numbers: [String: ScalarForm] = [
        "pi": ScalarForm { (_) throws(EmitError) in "pi()" },
        "sin": .function("kql.sin"), "cos": .function("kql.cos"), "tan": .function("kql.tan"), "cot": .function("kql.cot"),
        "asin": .function("kql.asin"), "acos": .function("kql.acos"), "atan": .function("atan"), "atan2": .function("atan2"),
        "degrees": .function("kql.degrees"), "radians": .function("kql.radians"),
        "exp2": ScalarForm { (call) throws(EmitError) in "kql.power(2, \(try call.value(0)))" },
        "exp10": ScalarForm { (call) throws(EmitError) in "kql.power(10, \(try call.value(0)))" },
        "sign": ScalarForm { (call) throws(EmitError) in "kql.sign(\(try call.value(0, as: .real)))" },
        "isnan": ScalarForm { (call) throws(EmitError) in "(\(try call.value(0)) = 'NaN')" },
        "isinf": ScalarForm { (call) throws(EmitError) in "(\(try call.value(0)) IN ('Infinity', '-Infinity'))" },
        "isfinite": .function("kql.is_finite"),
        "min_of": extreme("LEAST"), "max_of": extreme("GREATEST"),
        "binary_and": integers { "(\($0) & \($1))" }, "binary_or": integers { "(\($0) | \($1))" },
        "binary_xor": integers { "(\($0) # \($1))" },
        "binary_shift_left": integers { "kql.shift_left(\($0), \($1))" },
        "binary_shift_right": integers { "kql.shift_right(\($0), \($1))" },
        "binary_not": ScalarForm { (call) throws(EmitError) in "(~ \(try call.value(0, as: .long)))" },
        "bitset_count_ones": .function("kql.count_ones", .long),
        "tohex": ScalarForm { (call) throws(EmitError) in "kql.to_hex(\(try call.value(0)), \(try call.long(1, default: "0")))" },
        "strcmp": ScalarForm { (call) throws(EmitError) in "kql.strcmp(\(try call.text(0)), \(try call.text(1)))" },
        "string_size": ScalarForm { (call) throws(EmitError) in "octet_length(\(try call.text(0)))::int8" },
        "isascii": ScalarForm { (call) throws(EmitError) in "(octet_length(\(try call.text(0))) = length(\(try call.text(0))))" },
        "isutf8": ScalarForm { (call) throws(EmitError) in "(\(try call.text(0)) IS NOT NULL)" },
        "strrep": ScalarForm { (call) throws(EmitError) in
            "kql.strrep(\(try call.text(0)), \(try call.value(1, as: .long)), \(call.arguments.count > 2 ? try call.text(2) : "''"))"
        },
        "translate": .function("kql.translate"),
    ]

    private static func integers(_ form: @escaping @Sendable (Snippet, Snippet) -> Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in form(try call.value(0, as: .long), try call.value(1, as: .long)) }
    }

    /// Nulls are passed over.
    private static func extreme(_ keyword: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            var values: [Snippet] = []
            for index in call.arguments.indices { values.append(try call.value(index, as: call.type)) }
            return "\(keyword: keyword)(\(values.joined()))"
        }
    }
}
