import HuntModel
import KQLSyntax

extension NamedExpression {
    /// `percentiles(X, 5, 95)` as `percentile(X, 5)` and `percentile(X, 95)`, under the names that are given; all else as it is.
    var spelledOut: [NamedExpression] {
        guard case .call(let name, let arguments) = value.kind, name.text == "percentiles", arguments.count > 1,
            names.isEmpty || names.count == arguments.count - 1
        else { return [self] }
        return arguments.dropFirst().enumerated().map { index, percent in
            let call = Expression(.call(Name("percentile", name.span), [arguments[0], percent]), value.span)
            return NamedExpression(names: names.isEmpty ? [] : [names[index]], value: call)
        }
    }
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
