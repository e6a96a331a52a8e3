import Diagnostics
import HuntModel
import KQLSyntax

/// `array_sort_asc(a, b, …)` of several arrays: the first one sorted, the others in the order that it got. As columns, or one of them by `[n]`.
struct SortedArrays {
    /// The list of the sorted arrays.
    var list: Scalar
    /// What they are called as columns.
    var names: [String]
}

extension Binder {
    /// Outer nil: the expression is no such call, or one of a single array. Inner nil: it is one with a mistake, which is reported.
    mutating func sortedArrays(_ expression: Expression, in scope: RowScope) -> SortedArrays?? {
        guard case .call(let name, let arguments) = expression.kind, lets[name.text] == nil, sortsArrays(name, arguments.map(\.value)) else { return nil }
        guard let bound = scalars(arguments, in: scope) else { return .some(nil) }
        let nullsLast = bound.last.flatMap { $0.type == .bool ? $0 : nil }
        let arrays = nullsLast == nil ? bound : Array(bound.dropLast())
        guard arrays.count > 1 else { return nil }
        if let other = arrays.firstIndex(where: { $0.type != .dynamic }) {
            report(.wrongArgumentType, "'\(name.text)' sorts arrays, not a \(arrays[other].type.rawValue)", at: arguments[other].value.span)
            return .some(nil)
        }
        let order = [.literal(.bool(name.text == ArrayFunctions.sortAscending.name)), nullsLast ?? .literal(.bool(true))]
        guard let list = apply(ArrayFunctions.sortedTogether, to: order + arrays, at: expression.span, in: scope) else { return .some(nil) }
        return SortedArrays(list: list, names: zip(arguments, arrays).enumerated().map { "\($1.0.value.impliedName ?? "array\($0 + 1)")_sorted" })
    }

    /// A call of several arguments that is no `array_sort_asc(a, true)`.
    private func sortsArrays(_ name: Name, _ arguments: [Expression]) -> Bool {
        guard [ArrayFunctions.sortAscending.name, ArrayFunctions.sortDescending.name].contains(name.text), arguments.count > 1 else { return false }
        if arguments.count == 2, case .literal(.bool) = arguments[1].kind { return false }
        return true
    }

    /// Such a call where one value is due.
    mutating func refusesArrays(_ row: KQLFunction, _ bound: [Scalar], at span: Span) -> Bool {
        guard row.name == ArrayFunctions.sortAscending.name || row.name == ArrayFunctions.sortDescending.name,
            bound.count > 2 || bound.count == 2 && bound[1].type != .bool
        else { return false }
        report(
            .unsupportedForm, "'\(row.name)' of several arrays gives as many columns, where one value is due", at: span,
            hint: "extend (a, b) = \(row.name)(…), or \(row.name)(…)[1]")
        return true
    }
}
