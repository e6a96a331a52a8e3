import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let conditions: [String: ScalarForm] = [
        "isempty": ScalarForm { (call) throws(EmitError) in try isEmpty(call) },
        "isnotempty": ScalarForm { (call) throws(EmitError) in try isEmpty(call).negated },
        "notempty": ScalarForm { (call) throws(EmitError) in try isEmpty(call).negated },
        "isnull": ScalarForm { (call) throws(EmitError) in try isNull(call) },
        "isnotnull": ScalarForm { (call) throws(EmitError) in try isNull(call).negated },
        "notnull": ScalarForm { (call) throws(EmitError) in try isNull(call).negated },
        "not": ScalarForm { (call) throws(EmitError) in try call.value(0).negated },
        "iff": ScalarForm { (call) throws(EmitError) in try choice(call) },
        "iif": ScalarForm { (call) throws(EmitError) in try choice(call) },
        "case": ScalarForm { (call) throws(EmitError) in try choice(call) },
        "coalesce": ScalarForm { (call) throws(EmitError) in try coalesced(call) },
    ]

    private static func isEmpty(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch try call.argument(0).type {
        case .string, .dynamic: "(\(try call.text(0)) = '')"
        case .bool, .int, .long, .real, .decimal, .datetime, .timespan, .guid: "(\(try call.value(0)) IS NULL)"
        }
    }

    /// A string is never null.
    private static func isNull(_ call: ScalarCall) throws(EmitError) -> Snippet {
        try call.argument(0).type == .string ? "false" : "(\(try call.value(0)) IS NULL)"
    }

    /// Predicate and value in turn, then the value for all else; null is not true.
    private static func choice(_ call: ScalarCall) throws(EmitError) -> Snippet {
        guard call.arguments.count >= 3, call.arguments.count % 2 == 1 else { throw call.noForm }
        var branches: Snippet = "CASE"
        for index in stride(from: 0, to: call.arguments.count - 1, by: 2) {
            branches.append(" WHEN \(try call.condition(index)) THEN \(try call.branch(index + 1))")
        }
        return "\(branches) ELSE \(try call.branch(call.arguments.count - 1)) END"
    }

    /// The first value that is not null; of strings, the first that is not empty.
    private static func coalesced(_ call: ScalarCall) throws(EmitError) -> Snippet {
        var values: [Snippet] = []
        for index in call.arguments.indices {
            let value = try call.branch(index)
            values.append(call.type == .string ? "NULLIF(\(value), '')" : value)
        }
        if call.type == .string { values.append("''") }
        return "COALESCE(\(values.joined()))"
    }
}

extension ScalarCall {
    /// One of several values of the call's own type.
    fileprivate func branch(_ index: Int) throws(EmitError) -> Snippet {
        type == .string ? try text(index) : try value(index, as: type)
    }
}
