import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `around(value, center, delta)` is `value between (center - delta .. center + delta)`, and null where one of them is.
    mutating func around(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 3 else {
            report(.wrongArgumentCount, "'around' takes a value, a center and a distance", at: span, hint: "around(Timestamp, datetime(2026-01-29), 1h)")
            return nil
        }
        guard let bound = scalars(arguments, in: scope), let low = applied("-", [bound[1], bound[2]], at: span),
            let high = applied("+", [bound[1], bound[2]], at: span), let above = applied(">=", [bound[0], low], at: span),
            let below = applied("<=", [bound[0], high], at: span)
        else { return nil }
        return .and([above, below])
    }

    private mutating func applied(_ name: String, _ operands: [Scalar], at span: Span) -> Scalar? {
        Catalogue.row(name).flatMap { apply($0, to: operands, at: span) }
    }

    /// `bin_auto(value)`: bins of the size that a `set` statement gives, counted from the point that another one gives.
    mutating func binAuto(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 1 else {
            report(.wrongArgumentCount, "'bin_auto' takes one value", at: span)
            return nil
        }
        guard let size = settings[Self.binSize] else {
            report(.badOption, "'bin_auto' needs the size of its bins", at: span, hint: "set \(Self.binSize) = 1h; before the query")
            return nil
        }
        guard let value = scalar(arguments[0].value, in: scope) else { return nil }
        guard let fixed = settings[Self.binStart] else { return apply(MathFunctions.bin, to: [value, size], at: span) }
        return applied("bin_at", [value, size, fixed], at: span)
    }

    private static let binSize = "query_bin_auto_size"
    private static let binStart = "query_bin_auto_at"

    /// `set option = value`: only what `bin_auto` reads has an effect.
    mutating func set(_ name: Name, _ value: Expression?) {
        guard let value, name.text == Self.binSize || name.text == Self.binStart else {
            note(.settingIgnored, "'set \(name.text)' has no effect here", at: name.span, severity: .warning)
            return
        }
        guard let scalar = scalar(value, in: .none) else { return }
        guard let constant = scalar.constant else {
            report(.notConstant, "this must be a constant", at: value.span)
            return
        }
        settings[name.text] = .literal(constant)
    }
}
