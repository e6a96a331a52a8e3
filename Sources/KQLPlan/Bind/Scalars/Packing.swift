import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `pack_all()`: every column under its name; `pack_all(true)` leaves out what is null or empty.
    mutating func packAll(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        let bag = pack(scope.ordered, at: span)
        guard let first = arguments.first else { return bag }
        guard arguments.count == 1, case .bool(let onlyFilled)? = scalar(first.value, in: .none)?.constant else {
            report(.notConstant, "'pack_all' takes true or false", at: span)
            return nil
        }
        return onlyFilled ? bag.flatMap { apply(BagFunctions.filled, to: [$0], at: span) } : bag
    }

    /// `bag_pack_columns(A, B)`
    mutating func packColumns(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let bound = scalars(arguments, in: scope) else { return nil }
        let columns = bound.compactMap { if case .column(let column) = $0 { column } else { nil } }
        guard columns.count == bound.count else {
            report(.wrongArgumentType, "'bag_pack_columns' takes columns", at: span, hint: "bag_pack(name, value, …) takes any values")
            return nil
        }
        return pack(columns, at: span)
    }

    private mutating func pack(_ columns: [Column], at span: Span) -> Scalar? {
        guard spend(columns.count, at: span) else { return nil }
        if columns.isEmpty { return .literal(.dynamic("{}")) }
        return apply(BagFunctions.pack, to: columns.flatMap { [.literal(.string($0.name)), .column($0)] }, at: span)
    }

    /// `column_ifexists(name, value)`: the column where there is one, else the value.
    mutating func columnIfExists(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 2, case .string(let name)? = scalar(arguments[0].value, in: .none)?.constant else {
            report(.notConstant, "'column_ifexists' takes the name of a column and a value", at: span, hint: "column_ifexists(\"Name\", \"\")")
            return nil
        }
        if scope[name] == nil, scope.isOpen { return nil }
        let column = KQLSyntax.Expression(.name(name), arguments[0].span)
        return scope[name] == nil ? scalar(arguments[1].value, in: scope) : scalar(column, in: scope)
    }
}
