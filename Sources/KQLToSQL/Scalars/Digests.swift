import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let digests: [String: ScalarForm] = [
        "hll_merge": ScalarForm { (call) throws(EmitError) in "kql.hll_merge(jsonb_build_array(\(try call.values.joined())))" },
        "dcount_hll": .function("kql.hll_count"),
        "hll_isvalid": ScalarForm { (call) throws(EmitError) in "(kql.hll_values(\(try call.value(0))) IS NOT NULL)" },
        "hll.common": ScalarForm { (call) throws(EmitError) in
            "kql.hll_intersection(jsonb_build_array(\(try call.values.joined())), \(bind: .int4(Int32(clamping: call.arguments.count)), as: "int4"))"
        },
        "merge_tdigest": ScalarForm { (call) throws(EmitError) in "kql.tdigest_merge(jsonb_build_array(\(try call.values.joined())))" },
        "tdigest_isvalid": ScalarForm { (call) throws(EmitError) in "(kql.tdigest_entries(\(try call.value(0))) IS NOT NULL)" },
        "percentile_tdigest": .function("kql.tdigest_percentile", .dynamic, .real),
        "percentiles_array_tdigest": ScalarForm { (call) throws(EmitError) in
            if call.types.dropFirst() == [.dynamic] { return "kql.tdigest_percentiles(\(try call.values.joined()))" }
            var percents: [Snippet] = []
            for index in call.arguments.indices.dropFirst() { percents.append(try call.value(index, as: .real)) }
            return "kql.tdigest_percentiles(\(try call.value(0)), jsonb_build_array(\(percents.joined())))"
        },
        "rank_tdigest": ranked("kql.tdigest_rank"),
        "percentrank_tdigest": ranked("kql.tdigest_percent_rank"),
    ]

    private static func ranked(_ function: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            let value = try call.argument(1)
            let number = value.type == .datetime || value.type == .timespan ? try call.value(1) : try call.value(1, as: .decimal)
            return "\(keyword: function)(\(try call.value(0)), \(DigestKind(value.type).name), \(number)::numeric)"
        }
    }
}

/// Of what a digest is: values of one kind can be compared.
struct DigestKind {
    var name: Snippet

    init(_ type: KQLType) {
        name = switch type {
        case .datetime: "'datetime'"
        case .timespan: "'timespan'"
        case .bool, .int, .long, .real, .decimal, .string, .guid, .dynamic: "'number'"
        }
    }
}
