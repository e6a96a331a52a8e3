import HuntModel
import KQLSyntax

extension NamedExpression {
    /// `percentiles(X, 5, 95)` as `percentile(X, 5)` and `percentile(X, 95)`, under the names that are given, and `percentilesw` likewise; all else
    /// as it is.
    var spelledOut: [NamedExpression] {
        guard case .call(let name, let arguments) = value.kind, let (single, subjects) = Self.several[name.text], arguments.count > subjects,
            names.isEmpty || names.count == arguments.count - subjects
        else { return [self] }
        return arguments.dropFirst(subjects).enumerated().map { index, percent in
            let call = Expression(.call(Name(single, name.span), arguments.prefix(subjects) + [percent]), value.span)
            return NamedExpression(names: names.isEmpty ? [] : [names[index]], value: call)
        }
    }

    /// The aggregation of one percentile, and how many arguments stand before it.
    private static let several = ["percentiles": ("percentile", 1), "percentilesw": ("percentilew", 2)]
}

extension Scalar {
    /// The numbers of a constant array, each by itself.
    var listed: [Scalar] {
        guard case .literal(.dynamic(let json)) = self, let elements = DynamicList.elements(json) else { return [self] }
        return elements.compactMap { element in
            switch element {
            case .long(let number): .literal(.real(Double(number)))
            case .real: .literal(element)
            default: nil
            }
        }
    }
}
