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

    private mutating func read(_ value: Scalar, as type: KQLType, at span: Span) -> Scalar? {
        guard let conversion = Self.conversions[type] else { return nil }
        return apply(conversion, to: [value], at: span)
    }

    private static let conversions: [KQLType: KQLFunction] = [
        .string: Conversions.tostring, .long: Conversions.tolong, .int: Conversions.toint, .real: Conversions.todouble,
        .bool: Conversions.tobool, .datetime: Conversions.todatetime, .timespan: Conversions.totimespan, .guid: Conversions.toguid,
        .dynamic: DynamicFunctions.parseJSON,
    ]
}
