import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate narrow()`: a row for each value.
extension Binder {
    mutating func narrow(_ input: Relation, _ name: Name) -> Relation {
        if let real = input.columns.first(where: { $0.type == .real || $0.type == .decimal }) {
            report(.unsupportedForm, "how 'narrow' writes the \(real.type.rawValue) '\(real.name)' is not known here", at: name.span, hint: "extend it with tostring(…) first")
            return input.opened
        }
        let names = "[\(input.columns.map { JSONText.quoted($0.name) }.joined(separator: ","))]"
        let values = Scalar.call("pack_array", input.columns.map { Scalar.column($0).narrowText }, .dynamic)
        let row = Column("Row", .long)
        let numbered = Plan.window(.project(input.plan, [NamedScalar("values", values)]), [NamedWindow(row, "row_number", [.literal(.long(0))])], order: [])
        let (column, value) = (Column("Column", .string), Column("Value", .string))
        let expanded = Plan.expand(
            numbered, Expansion([ExpandedColumn(column, .literal(.dynamic(names))), ExpandedColumn(value, .column(Column("values", .dynamic)))]))
        let rows = input.then(numbered).then(expanded)
        return rows.then(.project(rows.plan, [row, column, value].map(NamedScalar.init))).of(.made)
    }
}

extension Scalar {
    /// As Microsoft's example shows values: `True`, `2017-03-14 10:59:18.9263023`, `[null]`.
    fileprivate var narrowText: Scalar {
        let text = type == .string ? self : Scalar.call(Conversions.tostring.name, [self], .string)
        let shown: Scalar
        switch type {
        case .string: return text
        case .bool: shown = .call("iff", [self, .literal(.string("True")), .literal(.string("False"))], .string)
        case .datetime:
            let parts = [(0, 10), (11, 16)].map { Scalar.call("substring", [text, .literal(.long($0.0)), .literal(.long($0.1))], .string) }
            shown = .call("strcat", [parts[0], .literal(.string(" ")), parts[1]], .string)
        default: shown = text
        }
        return .call("iff", [.call("isnull", [self], .bool), .literal(.string("[null]")), shown], .string)
    }
}
