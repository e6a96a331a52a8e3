import HuntModel
import KQLPlan
import SQLText

/// How one aggregate is written in SQL, by catalogue name. Names with a point are stages that only the splitter uses.
struct AggregateForm: Sendable {
    private var emit: @Sendable (AggregateCall) throws(EmitError) -> Snippet

    init(_ emit: @escaping @Sendable (AggregateCall) throws(EmitError) -> Snippet) { self.emit = emit }

    static func value(of aggregate: NamedAggregate, over scalars: ScalarEmitter) throws(EmitError) -> Snippet {
        let call = AggregateCall(aggregate: aggregate, scalars: scalars)
        guard let form = all[aggregate.function] else { throw call.noForm }
        return try form.emit(call)
    }

    /// Without the stages of the splitter.
    static var names: [String] { (all.keys.filter { !$0.contains(".") } + ["arg_max", "arg_min", "take_any"]).sorted() }

    private static let minimum = AggregateForm { (call) throws(EmitError) in try call.extreme("min", filter: "") }
    private static let maximum = AggregateForm { (call) throws(EmitError) in try call.extreme("max", filter: "") }
    private static let minimumIf = AggregateForm { (call) throws(EmitError) in try call.extreme("min", filter: try call.filter(1)) }
    private static let maximumIf = AggregateForm { (call) throws(EmitError) in try call.extreme("max", filter: try call.filter(1)) }

    private static let all: [String: AggregateForm] = [own, collections, statistics, digests].reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

    private static let own: [String: AggregateForm] = [
        "count": AggregateForm { (call) throws(EmitError) in "count(*)" },
        "countif": AggregateForm { (call) throws(EmitError) in "count(*)\(try call.filter(0))" },
        "count.total": AggregateForm { (call) throws(EmitError) in "COALESCE(sum(\(try call.value(0))), 0)::int8" },
        "count.present": AggregateForm { (call) throws(EmitError) in "count(\(try call.value(0)))" },
        "count.presentif": AggregateForm { (call) throws(EmitError) in "count(\(try call.value(0)))\(try call.filter(1))" },
        "sum": AggregateForm { (call) throws(EmitError) in try call.total(of: try call.sum()) },
        "sumif": AggregateForm { (call) throws(EmitError) in try call.total(of: try call.sum(where: 1)) },
        "sum.exact": AggregateForm { (call) throws(EmitError) in try call.sum() },
        "sumif.exact": AggregateForm { (call) throws(EmitError) in try call.sum(where: 1) },
        "sum.total": AggregateForm { (call) throws(EmitError) in try call.total(of: try call.sum()) },
        "avg": AggregateForm { (call) throws(EmitError) in
            try call.quotient(sum: try call.sum(), count: "count(\(try call.value(0)))")
        },
        "avgif": AggregateForm { (call) throws(EmitError) in
            try call.quotient(sum: try call.sum(where: 1), count: "count(\(try call.value(0)))\(try call.filter(1))")
        },
        "avg.total": AggregateForm { (call) throws(EmitError) in
            try call.quotient(sum: try call.sum(), count: "sum(\(try call.value(1)))")
        },
        "min": minimum, "min.partial": minimum, "minif": minimumIf, "minif.partial": minimumIf,
        "max": maximum, "max.partial": maximum, "maxif": maximumIf, "maxif.partial": maximumIf,
        "dcount": AggregateForm { (call) throws(EmitError) in "count(DISTINCT \(try call.value(0)))" },
        "count_distinct": AggregateForm { (call) throws(EmitError) in "count(DISTINCT \(try call.value(0)))" },
        "dcountif": AggregateForm { (call) throws(EmitError) in "count(DISTINCT \(try call.value(0)))\(try call.filter(1))" },
        "count_distinctif": AggregateForm { (call) throws(EmitError) in "count(DISTINCT \(try call.value(0)))\(try call.filter(1))" },
    ]
}

struct AggregateCall {
    var aggregate: NamedAggregate
    var scalars: ScalarEmitter

    var noForm: EmitError {
        let types = aggregate.arguments.map(\.type.rawValue).joined(separator: ", ")
        return EmitError(.noAggregateForm, "'\(aggregate.function)' has no SQL form for (\(types))")
    }

    var resultType: KQLType { aggregate.columns.first?.type ?? .dynamic }

    func argument(_ index: Int) throws(EmitError) -> Scalar {
        guard aggregate.arguments.indices.contains(index) else { throw noForm }
        return aggregate.arguments[index]
    }

    func value(_ index: Int) throws(EmitError) -> Snippet { try scalars.value(try argument(index)) }

    func condition(_ index: Int) throws(EmitError) -> Snippet { try scalars.condition(try argument(index)) }

    func filter(_ index: Int) throws(EmitError) -> Snippet { " FILTER (WHERE \(try condition(index)))" }

    /// Of integers as numeric, which no number of rows can overflow; of reals in two parts, so that infinity is no error.
    func sum(where condition: Int? = nil) throws(EmitError) -> Snippet {
        let type = try argument(0).type
        let value = try scalars.converted(try argument(0), to: type == .int ? .long : type)
        let filter = try condition.map { (index) throws(EmitError) in try self.condition(index) }
        switch type {
        case .int, .long, .timespan, .datetime, .decimal:
            return "sum(\(value))\(filter.map { " FILTER (WHERE \($0))" } ?? "")"
        case .real:
            let guarded: Snippet = filter.map { "\($0) AND " } ?? ""
            let usual: Snippet = "sum(\(value)) FILTER (WHERE \(guarded)kql.is_summable(\(value)))"
            return "kql.add(COALESCE(\(usual), 0), kql.sum_extreme(\(value)) FILTER (WHERE \(guarded)NOT kql.is_summable(\(value))))"
        case .bool, .string, .guid, .dynamic:
            throw noForm
        }
    }

    /// The sum of nothing is zero.
    func total(of sum: Snippet) throws(EmitError) -> Snippet {
        switch resultType {
        case .int, .long, .timespan: "kql.to_long(COALESCE(\(sum), 0))"
        case .real, .decimal: "COALESCE(\(sum), 0)"
        case .bool, .string, .datetime, .guid, .dynamic: throw noForm
        }
    }

    /// The average of nothing is not a number.
    func quotient(sum: Snippet, count: Snippet) throws(EmitError) -> Snippet {
        let isReal = try argument(0).type == .real
        return switch resultType {
        case .real where isReal: "kql.divide(COALESCE(\(sum), 0), COALESCE(\(count), 0)::float8)"
        case .real: "COALESCE(kql.numeric_to_real(\(sum) / NULLIF(\(count), 0)), 'NaN')"
        case .timespan, .datetime: "kql.to_long(\(sum) / NULLIF(\(count), 0))"
        case .decimal: "\(sum) / NULLIF(\(count), 0)"
        case .bool, .int, .long, .string, .guid, .dynamic: throw noForm
        }
    }

    func extreme(_ function: StaticString, filter: Snippet) throws(EmitError) -> Snippet {
        let value = try value(0)
        let isMinimum = "\(function)" == "min"
        switch try argument(0).type {
        case .bool: return "\(keyword: isMinimum ? "bool_and" : "bool_or")(\(value))\(filter)"
        case .string: return #"\#(keyword: function)(\#(value) COLLATE "C")\#(filter)"#
        case .int, .long, .real, .decimal, .datetime, .timespan: return "\(keyword: function)(\(value))\(filter)"
        case .guid:
            return "(array_agg(\(value) ORDER BY \(value) \(keyword: isMinimum ? "ASC" : "DESC") NULLS LAST)\(filter))[1]"
        case .dynamic: throw noForm
        }
    }
}
