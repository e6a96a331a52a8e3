import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let arithmetic: [String: ScalarForm] = [
        "+": ScalarForm { (call) throws(EmitError) in try added(call) },
        "-": ScalarForm { (call) throws(EmitError) in try subtracted(call) },
        "*": ScalarForm { (call) throws(EmitError) in try multiplied(call) },
        "/": ScalarForm { (call) throws(EmitError) in try divided(call) },
        "%": ScalarForm { (call) throws(EmitError) in try inOneType(call, "kql.modulo") },
        "bin": ScalarForm { (call) throws(EmitError) in try binned(call) },
        "floor": ScalarForm { (call) throws(EmitError) in try binned(call) },
        "abs": ScalarForm { (call) throws(EmitError) in try inOneType(call, "kql.abs") },
        "ceiling": .function("ceil", .real),
        "round": ScalarForm { (call) throws(EmitError) in
            let digits: Snippet = call.arguments.count > 1 ? try call.value(1, as: .long) : "0"
            return "kql.round(\(try call.value(0, as: .real)), \(digits))"
        },
        "sqrt": .function("kql.sqrt", .real),
        "exp": .function("kql.exp", .real),
        "log": .function("kql.log", .real),
        "log10": .function("kql.log10", .real),
        "log2": .function("kql.log2", .real),
        "pow": .function("kql.power", .real),
    ]

    private static func added(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch (call.types.first, call.types.last) {
        case (.datetime, .timespan): "kql.datetime_add(\(try call.values.joined()))"
        case (.timespan, .datetime): "kql.datetime_add(\(try call.value(1)), \(try call.value(0)))"
        default: try inOneType(call, "kql.add")
        }
    }

    private static func subtracted(_ call: ScalarCall) throws(EmitError) -> Snippet {
        if call.arguments.count == 1 { return try inOneType(call, "kql.negate") }
        switch (call.types.first, call.types.last) {
        case (.datetime, .datetime): return "kql.subtract(\(try call.values.joined()))"
        case (.datetime, .timespan): return "kql.datetime_subtract(\(try call.values.joined()))"
        default: return try inOneType(call, "kql.subtract")
        }
    }

    private static func multiplied(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch (call.types.first, call.types.last) {
        case (.timespan, .int), (.timespan, .long), (.int, .timespan), (.long, .timespan):
            "kql.multiply(\(try call.ticks(0)), \(try call.ticks(1)))"
        case (.timespan, .real): "kql.timespan_multiply(\(try call.values.joined()))"
        case (.real, .timespan): "kql.timespan_multiply(\(try call.value(1)), \(try call.value(0)))"
        default: try inOneType(call, "kql.multiply")
        }
    }

    private static func divided(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch (call.types.first, call.types.last) {
        case (.timespan, .timespan): "kql.divide(\(try call.value(0))::float8, \(try call.value(1))::float8)"
        case (.timespan, .int), (.timespan, .long): "kql.divide(\(try call.ticks(0)), \(try call.ticks(1)))"
        case (.timespan, .real): "kql.timespan_divide(\(try call.values.joined()))"
        default: try inOneType(call, "kql.divide")
        }
    }

    private static func binned(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch call.types.first {
        case .datetime where call.types.last == .timespan, .timespan where call.types.last == .timespan:
            return "kql.bin(\(try call.values.joined()))"
        case .int, .long, .real, .decimal:
            guard call.arguments.count == 1 else { return try inOneType(call, "kql.bin") }
            return try call.types[0] == .real ? "floor(\(try call.value(0)))" : call.value(0)
        default:
            throw call.noForm
        }
    }

    /// Numbers in the widest type among them, integers as bigint; timespans among themselves.
    private static func inOneType(_ call: ScalarCall, _ function: StaticString) throws(EmitError) -> Snippet {
        let type = call.types.reduce(call.types.first ?? .long) { KQLType.wider($0, $1) }
        let isNumber = [.int, .long, .real, .decimal].contains(type)
        guard isNumber || call.types.allSatisfy({ $0 == .timespan }) else { throw call.noForm }
        var values: [Snippet] = []
        for index in call.arguments.indices { values.append(try call.value(index, as: type == .int ? .long : type)) }
        return "\(keyword: function)(\(values.joined()))"
    }
}

extension ScalarCall {
    /// A timespan or an integer as bigint.
    fileprivate func ticks(_ index: Int) throws(EmitError) -> Snippet {
        try types[index] == .int ? value(index, as: .long) : value(index)
    }
}
