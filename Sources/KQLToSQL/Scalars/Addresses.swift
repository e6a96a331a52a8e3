import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let addresses: [String: ScalarForm] = [
        "parse_ipv4": ofText("kql.parse_ipv4"),
        "parse_ipv4_mask": ScalarForm { (call) throws(EmitError) in
            "kql.parse_ipv4_mask(\(try call.text(0)), \(try call.value(1, as: .long)))"
        },
        "ipv4_netmask_suffix": ofText("kql.ipv4_prefix"),
        "format_ipv4": ScalarForm { (call) throws(EmitError) in
            let prefix = try call.long(1, default: "32")
            guard call.types.first == .string else { return "kql.format_ipv4(kql.ipv4_masked(\(try call.value(0, as: .long)), \(prefix)))" }
            return "kql.format_ipv4(kql.parse_ipv4_mask(\(try call.text(0)), \(prefix)))"
        },
        "format_ipv4_mask": ScalarForm { (call) throws(EmitError) in
            let address: Snippet = call.types.first == .string ? try call.text(0) : try call.value(0, as: .long)
            return "kql.format_ipv4_mask(\(address), \(try call.long(1, default: "32")))"
        },
        "ipv4_range_to_cidr_list": .function("kql.ipv4_range_to_cidr_list"),
        "ipv4_compare": compared("kql.ipv4_compare", bits: "32"), "ipv4_is_match": compared("kql.ipv4_is_match", bits: "32"),
        "ipv6_compare": compared("kql.ipv6_compare", bits: "128"), "ipv6_is_match": compared("kql.ipv6_is_match", bits: "128"),
        "parse_ipv6": ScalarForm { (call) throws(EmitError) in "kql.parse_ipv6_mask(\(try call.text(0)), 128)" },
        "parse_ipv6_mask": .function("kql.parse_ipv6_mask", .string, .long),
        "ipv6_is_in_range": .function("kql.ipv6_is_in_range"), "ipv6_is_in_any_range": anyOf("kql.ipv6_is_in_any_range"),
        "ipv4_is_in_range": .function("kql.ipv4_is_in_range"), "ipv4_is_private": ofText("kql.ipv4_is_private"),
        "has_ipv4": .function("kql.has_ipv4"), "has_ipv4_prefix": .function("kql.has_ipv4_prefix"),
        "ipv4_is_in_any_range": anyOf("kql.ipv4_is_in_any_range"), "has_any_ipv4": anyOf("kql.has_any_ipv4"),
        "has_any_ipv4_prefix": anyOf("kql.has_any_ipv4_prefix"),
    ]

    private static func compared(_ name: StaticString, bits: Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            "\(keyword: name)(\(try call.text(0)), \(try call.text(1)), \(try call.long(2, default: bits)))"
        }
    }

    /// A text against an array, or against the arguments that follow.
    private static func anyOf(_ name: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            if call.types.last == .dynamic, call.arguments.count == 2 { return "\(keyword: name)(\(try call.text(0)), \(try call.value(1)))" }
            var others = call
            others.arguments.removeFirst()
            let lists = try others.inGroups(of: 1).map { "jsonb_build_array(\($0.joined()))" as Snippet }
            return "\(keyword: name)(\(try call.text(0)), \(lists.joined(by: " || ")))"
        }
    }
}
