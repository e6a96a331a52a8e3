import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `value.name`, `value['name']`.
    mutating func member(_ name: Name, of value: Expression, at span: Span, in scope: RowScope) -> Scalar? {
        if let step = scan?.step(called: value) { return scanState(name, of: step, at: value.span) }
        guard let bag = dynamic(value, at: span, in: scope) else { return nil }
        return apply(DynamicFunctions.member, to: [bag, .literal(.string(name.text))], at: span)
    }

    /// `value[index]`; negative ones count from the end.
    mutating func element(_ index: Expression, of value: Expression, at span: Span, in scope: RowScope) -> Scalar? {
        let array: Scalar?
        if let sorted = sortedArrays(value, in: scope) { array = sorted?.list } else { array = dynamic(value, at: span, in: scope) }
        guard let array, let index = scalar(index, in: scope) else { return nil }
        return apply(DynamicFunctions.element, to: [array, index], at: span)
    }

    /// Columns of text that hold JSON are read on the way.
    private mutating func dynamic(_ value: Expression, at span: Span, in scope: RowScope) -> Scalar? {
        if case .name(let name) = value.kind, name.hasPrefix("$") {
            report(.unsupportedForm, "'\(name)' has a meaning in 'join' and 'lookup' only", at: value.span)
            return nil
        }
        guard let bound = scalar(value, in: scope) else { return nil }
        switch (bound.type, bound) {
        case (.dynamic, _): return bound
        case (.string, .column): return .call(DynamicFunctions.parseJSON.name, [bound], .dynamic)
        default:
            report(
                .wrongArgumentType, "a \(bound.type.rawValue) has no members", at: span,
                hint: bound.type == .string ? "parse_json(…) makes a dynamic of it" : nil)
            return nil
        }
    }
}
