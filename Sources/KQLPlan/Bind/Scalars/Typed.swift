import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// A call whose last argument is `typeof(T)`: its text, read as a T.
    mutating func typed(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let last = arguments.last, case .typeOf(let types) = last.value.kind, types.count == 1 else {
            report(.unknownType, "expected typeof(long), typeof(string) …", at: arguments.last?.span ?? span)
            return nil
        }
        guard let type = type(types[0]), let value = call(name, arguments.dropLast(), at: span, in: scope) else { return nil }
        return value.type == type ? value : read(value, as: type, at: span)
    }

    fileprivate mutating func read(_ value: Scalar, as type: KQLType, at span: Span) -> Scalar? {
        guard let conversion = Self.conversions[type] else { return nil }
        return apply(conversion, to: [value], at: span)
    }

    private static let conversions: [KQLType: KQLFunction] = [
        .string: Conversions.tostring, .long: Conversions.tolong, .int: Conversions.toint, .real: Conversions.todouble,
        .bool: Conversions.tobool, .datetime: Conversions.todatetime, .timespan: Conversions.totimespan, .guid: Conversions.toguid,
        .dynamic: DynamicFunctions.parseJSON,
    ]
}

extension Binder {
    /// `percentiles_array_tdigest(digest, percents, typeof(T))`: with one percentile a T, with an array of them an array of T.
    mutating func typedPercentiles(_ name: Name, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let last = arguments.last, case .typeOf(let types) = last.value.kind, types.count == 1, let type = type(types[0]) else { return nil }
        guard let array = call(name, arguments.dropLast(), at: span, in: scope), case .call(_, let bound, _) = array else { return nil }
        if bound.count == 2, bound[1].type != .dynamic {
            return read(.call(DynamicFunctions.element.name, [array, .literal(.long(0))], .dynamic), as: type, at: span)
        }
        return .call(ValueFunctions.castAll, [array, .literal(.string(type.rawValue))], .dynamic)
    }
}

extension NamedExpression {
    var isTypeOf: Bool { if case .typeOf = value.kind { true } else { false } }
}
