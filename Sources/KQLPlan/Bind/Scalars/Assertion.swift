import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `assert(condition, message)`: true, or the query fails before it runs.
    mutating func assertion(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 2 else {
            report(.wrongArgumentCount, "'assert' takes a condition and a message", at: span)
            return nil
        }
        guard let condition = condition(arguments[0].value, in: scope), let message = scalar(arguments[1].value, in: scope) else { return nil }
        switch (condition.constant, message.constant) {
        case (.bool(true), .string): return .literal(.bool(true))
        case (.bool(false), .string(let text)), (.null, .string(let text)):
            report(.assertionFailed, "assert() has failed with message: '\(text)'", at: span)
        default:
            report(.notConstant, "'assert' takes what is constant", at: span, hint: "it is tested once, before any row is read")
        }
        return nil
    }
}
