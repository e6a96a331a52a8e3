import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let arrays: [String: ScalarForm] = [
        "pack_array": ScalarForm { (call) throws(EmitError) in
            try call.inGroups(of: 1).map { "jsonb_build_array(\($0.joined()))" }.joined(by: " || ").grouped
        },
        "array_concat": folded("kql.array_concat", alone: "kql.array_concat", with: "'[]'::jsonb"),
        "array_reverse": .function("kql.array_reverse"),
        "array_slice": .function("kql.array_slice", .dynamic, .long),
        "array_index_of": ScalarForm { (call) throws(EmitError) in
            let values = [try call.dynamic(0), try call.dynamic(1), try call.long(2, default: "0"), try call.long(3, default: "-1"), try call.long(4, default: "1")]
            return "kql.array_index_of(\(values.joined()))"
        },
        "array_shift_left": ScalarForm { (call) throws(EmitError) in
            "kql.array_shift(\(try call.dynamic(0)), \(try call.value(1, as: .long)), \(try call.filler))"
        },
        "array_shift_right": ScalarForm { (call) throws(EmitError) in
            "kql.array_shift(\(try call.dynamic(0)), kql.negate(\(try call.value(1, as: .long))), \(try call.filler))"
        },
        "array_rotate_left": .function("kql.array_rotate", .dynamic, .long),
        "array_rotate_right": ScalarForm { (call) throws(EmitError) in
            "kql.array_rotate(\(try call.dynamic(0)), kql.negate(\(try call.value(1, as: .long))))"
        },
        "array_split": .function("kql.array_split", .dynamic),
        "treepath": .function("kql.treepath", .dynamic),
        "array_sum": .function("kql.array_sum"),
        "array_sort_asc": sorted("true"),
        "array_sort_desc": sorted("false"),
        "array_sort": ScalarForm { (call) throws(EmitError) in
            "kql.arrays_sorted(jsonb_build_array(\(try call.values.dropFirst(2).map { $0 }.joined())), \(try call.value(0)), \(try call.value(1)))"
        },
        "array_iff": .function("kql.array_iff", .dynamic),
        "strcat_array": ScalarForm { (call) throws(EmitError) in "kql.strcat_array(\(try call.dynamic(0)), \(try call.text(1)))" },
        "zip": ScalarForm { (call) throws(EmitError) in "kql.zip(jsonb_build_array(\(try call.values.joined())))" },
        "repeat": ScalarForm { (call) throws(EmitError) in "kql.repeated(\(try call.dynamic(0)), \(try call.value(1, as: .long)))" },
        "range": ScalarForm { (call) throws(EmitError) in
            switch call.types.first {
            case .datetime: "kql.range_of_datetimes(\(try call.value(0)), \(try call.value(1)), \(try call.long(2, default: "36000000000")))"
            case .timespan: "kql.range_of_timespans(\(try call.value(0)), \(try call.value(1)), \(try call.long(2, default: "36000000000")))"
            case .real: "kql.range_of_reals(\(try call.value(0)), \(try call.value(1)), \(call.arguments.count > 2 ? try call.value(2) : "1::float8"))"
            default: "kql.range_of_numbers(\(try call.value(0, as: .long)), \(try call.value(1, as: .long)), \(try call.long(2, default: "1")))"
            }
        },
        "set_has_element": .function("kql.set_has_element", .dynamic),
        "set_union": folded("kql.set_union", alone: "kql.set_of"),
        "set_intersect": folded("kql.set_intersect", alone: "kql.set_of"),
        "set_difference": folded("kql.set_difference", alone: "kql.set_of"),
        "set_equals": .function("kql.set_equals"),
        "jaccard_index": .function("kql.jaccard_index"),
        "has_any_index": ScalarForm { (call) throws(EmitError) in "kql.has_any_index(\(try call.text(0)), \(try call.dynamic(1)))" },
    ]

    private static func sorted(_ ascending: Snippet) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            "kql.array_sort(\(try call.dynamic(0)), \(ascending), \(call.arguments.count > 1 ? try call.value(1) : "true"))"
        }
    }

    /// A function of two, from left to right; `alone` for a single argument.
    private static func folded(_ name: StaticString, alone: StaticString, with second: Snippet? = nil) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            let values = try call.values
            if values.count == 1 { return "\(keyword: alone)(\(values[0])\(second.map { ", \($0)" } ?? ""))" }
            return values.dropFirst().reduce(values[0]) { "\(keyword: name)(\($0), \($1))" }
        }
    }
}

extension ScalarCall {
    func dynamic(_ index: Int) throws(EmitError) -> Snippet { try value(index, as: .dynamic) }

    /// An integer or a time, or what stands for it where it is left out.
    func long(_ index: Int, default value: Snippet) throws(EmitError) -> Snippet {
        guard arguments.indices.contains(index) else { return value }
        return try types[index] == .int ? self.value(index, as: .long) : self.value(index)
    }

    fileprivate var filler: Snippet {
        get throws(EmitError) { arguments.count > 2 ? try dynamic(2) : "NULL::jsonb" }
    }

    /// All arguments as dynamics, `size` belonging together, in lists that a function of PostgreSQL can take.
    func inGroups(of size: Int) throws(EmitError) -> [[Snippet]] {
        var groups: [[Snippet]] = []
        for index in arguments.indices {
            if index % (size * 40) == 0 { groups.append([]) }
            groups[groups.count - 1].append(size == 2 && index % 2 == 0 ? try text(index) : try dynamic(index))
        }
        return groups
    }
}
