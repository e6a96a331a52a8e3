import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `estimate_data_size(A, B)`, `estimate_data_size(*)`: bytes of a row's values, of text those of its UTF-8.
    mutating func dataSize(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let values = measured(arguments, at: span, in: scope) else { return nil }
        var fixed: Int64 = 0
        var texts: [Scalar] = []
        for value in values {
            if value.type == .string {
                texts.append(.call("string_size", [value], .long))
            } else if let width = value.type.width {
                fixed += width
            } else {
                report(
                    .unsupportedForm, "how large Kusto takes a \(value.type.rawValue) for is not documented", at: span,
                    hint: "name the columns of other types")
                return nil
            }
        }
        return texts.reduce(.literal(.long(fixed))) { .call("+", [$0, $1], .long) }
    }

    private mutating func measured(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> [Scalar]? {
        if arguments.count == 1, case .star = arguments[0].value.kind { return spend(scope.ordered.count, at: span) ? scope.ordered.map(Scalar.column) : nil }
        guard let bound = scalars(arguments, in: scope) else { return nil }
        guard !bound.isEmpty, bound.allSatisfy({ if case .column = $0 { true } else { false } }) else {
            report(.wrongArgumentType, "'estimate_data_size' takes columns, or *", at: span)
            return nil
        }
        return bound
    }
}

extension KQLType {
    /// Bytes of any value, where all have the same.
    fileprivate var width: Int64? {
        switch self {
        case .bool: 1
        case .int: 4
        case .long, .real, .datetime, .timespan: 8
        case .guid: 16
        case .string, .decimal, .dynamic: nil
        }
    }
}
