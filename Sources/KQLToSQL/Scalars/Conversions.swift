import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let conversions: [String: ScalarForm] = [
        "tostring": ScalarForm { (call) throws(EmitError) in try call.text(0) },
        "tolong": ScalarForm { (call) throws(EmitError) in try long(call) },
        "toint": ScalarForm { (call) throws(EmitError) in
            call.types.first == .int ? try call.value(0) : "kql.to_int(\(try long(call)))"
        },
        "toreal": ScalarForm { (call) throws(EmitError) in try real(call) },
        "todouble": ScalarForm { (call) throws(EmitError) in try real(call) },
        "todecimal": ScalarForm { (call) throws(EmitError) in try decimal(call) },
        "tobool": ScalarForm { (call) throws(EmitError) in try bool(call) },
        "todatetime": parsed(.datetime, by: "kql.to_datetime"),
        "totimespan": parsed(.timespan, by: "kql.to_timespan"),
        "toguid": parsed(.guid, by: "kql.to_guid"),
        "todynamic": ScalarForm { (call) throws(EmitError) in try dynamic(call) },
        "parse_json": ScalarForm { (call) throws(EmitError) in try dynamic(call) },
    ]

    private static func long(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch try call.argument(0).type {
        case .int, .long: try call.value(0, as: .long)
        case .bool: "\(try call.value(0))::int4::int8"
        case .datetime, .timespan: try call.value(0)
        case .real, .decimal, .string, .dynamic: "kql.to_long(\(try call.value(0)))"
        case .guid: throw call.noForm
        }
    }

    private static func real(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch try call.argument(0).type {
        case .int, .long, .real, .decimal: try call.value(0, as: .real)
        case .bool: "\(try call.value(0))::int4::float8"
        case .datetime, .timespan: "\(try call.value(0))::float8"
        case .string, .dynamic: "kql.to_real(\(try call.value(0)))"
        case .guid: throw call.noForm
        }
    }

    private static func decimal(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch try call.argument(0).type {
        case .int, .long, .real, .decimal: "\(try call.value(0))::numeric"
        case .string, .dynamic: "kql.to_decimal(\(try call.value(0)))"
        case .bool, .datetime, .timespan, .guid: throw call.noForm
        }
    }

    private static func bool(_ call: ScalarCall) throws(EmitError) -> Snippet {
        switch try call.argument(0).type {
        case .bool: try call.value(0)
        case .int, .long: "kql.to_bool(\(try call.value(0, as: .long)))"
        case .real, .string, .dynamic: "kql.to_bool(\(try call.value(0)))"
        case .decimal, .datetime, .timespan, .guid: throw call.noForm
        }
    }

    private static func dynamic(_ call: ScalarCall) throws(EmitError) -> Snippet {
        let type = try call.argument(0).type
        return type == .string ? "kql.parse_json(\(try call.value(0)))" : try call.value(0, as: .dynamic)
    }

    /// Its own type as it is; text, and a dynamic that holds text, read by `function`.
    private static func parsed(_ type: KQLType, by function: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            switch try call.argument(0).type {
            case type: return try call.value(0)
            case .string, .dynamic: return "\(keyword: function)(\(try call.text(0)))"
            default: throw call.noForm
            }
        }
    }
}

extension ScalarEmitter {
    /// Widening, which loses no value.
    func converted(_ scalar: Scalar, to type: KQLType) throws(EmitError) -> Snippet {
        let value = try value(scalar)
        if type == .dynamic { return try dynamic(value, of: scalar.type) }
        switch (scalar.type, type) {
        case (let from, let to) where from == to: return value
        case (.int, .long): return "\(value)::int8"
        case (.int, .real), (.long, .real), (.decimal, .real): return "\(value)::float8"
        case (.int, .decimal), (.long, .decimal), (.real, .decimal): return "\(value)::numeric"
        default:
            throw EmitError(.noConversion, "a \(scalar.type.rawValue) does not widen to \(type.rawValue)")
        }
    }

    /// A value of that type as JSON.
    func dynamic(_ value: Snippet, of type: KQLType) throws(EmitError) -> Snippet {
        switch type {
        case .dynamic: value
        case .int: "kql.to_dynamic(\(value)::int8)"
        case .datetime: "kql.datetime_to_dynamic(\(value))"
        case .timespan: "kql.timespan_to_dynamic(\(value))"
        case .bool, .long, .real, .decimal, .string, .guid: "kql.to_dynamic(\(value))"
        }
    }

    /// As `tostring` shows it; '' for null.
    func text(of scalar: Scalar) throws(EmitError) -> Snippet {
        let value = try value(scalar)
        switch scalar.type {
        case .string: return value
        case .datetime: return "kql.datetime_text(\(value))"
        case .timespan: return "kql.timespan_text(\(value))"
        case .bool, .int, .long, .real, .decimal, .guid, .dynamic: return "kql.to_text(\(value))"
        }
    }
}
