import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `x in (…)`, `x has_any (…)` and their kin: constants and dynamic arrays become one flat list.
    mutating func membership(
        _ name: String, _ subject: Expression, _ elements: [Expression], at span: Span, in scope: RowScope
    ) -> Scalar? {
        let bound = scalar(subject, in: scope)
        if elements.count == 1, isTable(elements[0]) {
            return bound.flatMap { membership(caseless(name, $0.type), $0, in: elements[0], at: span) }
        }
        let listed = elements.map { element($0, of: name, in: scope) }
        let whole = listed.compactMap { $0 }.flatMap { $0 }
        guard let bound, listed.allSatisfy({ $0 != nil }), spend(whole.count, at: span) else { return nil }
        let name = caseless(name, bound.type)
        return name == "in" || name == "!in"
            ? anyType(name, bound, whole, at: span) : text(name, bound, whole, at: span)
    }

    /// Numbers have no case: `in~` is `in` for them.
    private func caseless(_ name: String, _ type: KQLType) -> String {
        name.hasSuffix("~") && type != .string && type != .dynamic ? String(name.dropLast()) : name
    }

    private mutating func element(_ expression: Expression, of name: String, in scope: RowScope) -> [Scalar]? {
        if isTable(expression) {
            report(.unsupportedSubquery, "a table stands alone in '\(name)'", at: head(of: expression.span))
            return nil
        }
        guard let scalar = scalar(expression, in: scope)?.folded else { return nil }
        guard case .literal(.dynamic(let json)) = scalar else { return [scalar] }
        return DynamicList.elements(json).map { $0.map(Scalar.literal) } ?? [scalar]
    }

    /// Constants are read in the type of the subject; one that cannot be is equal to nothing.
    private mutating func anyType(_ name: String, _ subject: Scalar, _ elements: [Scalar], at span: Span) -> Scalar? {
        let subject = subject.type == .dynamic ? subject.implicitly(elements.first?.type ?? .string) ?? subject : subject
        var converted: [Scalar] = []
        for element in elements {
            if let value = element.implicitly(subject.type) ?? element.constant(readAs: subject.type) {
                converted.append(value)
            } else if subject.type.isNumber, element.type.isNumber, let pair = Unify.common([subject, element]) {
                return anyType(name, pair[0], elements, at: span)
            } else if !element.isLiteral {
                report(
                    .cannotCompare, "'\(name)' cannot compare \(subject.type.rawValue) with \(element.type.rawValue)", at: span,
                    hint: "convert one side: tostring(…), tolong(…), todatetime(…)")
                return nil
            }
        }
        return .membership(name, subject, converted)
    }

    private mutating func text(_ name: String, _ subject: Scalar, _ elements: [Scalar], at span: Span) -> Scalar? {
        guard let subject = subject.implicitly(.string) else {
            report(
                .wrongArgumentType, "'\(name)' looks into text, not into a \(subject.type.rawValue)", at: span,
                hint: "tostring(…) makes text of it")
            return nil
        }
        let converted = elements.compactMap { element in
            element.implicitly(.string) ?? element.constant.flatMap(Convert.text).map { Scalar.literal(.string($0)) }
        }
        guard converted.count == elements.count else {
            report(.wrongArgumentType, "the list of '\(name)' must hold text", at: span)
            return nil
        }
        return .membership(name, subject, converted)
    }
}
