import Diagnostics
import HuntModel
import KQLSyntax

/// `mv-expand`: a row for each element of a dynamic value.
extension Binder {
    /// Rows beyond this many of one row are left out by the older `mvexpand`.
    private static let olderLimit: Int64 = 128

    /// An expanded column takes the place of the input column of its name; others follow the input, the index comes last.
    mutating func expand(_ input: Relation, _ clause: ExpandClause, _ keyword: Name) -> Relation {
        var names = ColumnNames(taken: input.columns.map(\.name))
        var outputs = input.columns.map(NamedScalar.init)
        var expansion = Expansion([], limit: keyword.text == "mvexpand" ? Self.olderLimit : nil)
        let kind = bagKind(clause)
        var declared: Set<String> = []
        var isWhole = kind != nil
        for column in clause.columns {
            guard let expanded = expanded(column, asArrays: kind == .array, over: input, &names) else {
                isWhole = false
                continue
            }
            guard declared.insert(expanded.name).inserted else {
                report(.duplicateColumn, "'\(expanded.name)' is expanded twice", at: column.value.span)
                isWhole = false
                continue
            }
            expansion.columns.append(expanded.column)
            let element = Scalar.column(expanded.column.output)
            if let place = outputs.firstIndex(where: { $0.name == expanded.name }) {
                outputs[place].value = element
            } else {
                outputs.append(NamedScalar(expanded.name, element))
            }
        }
        if let limit = clause.limit {
            if let count = rowCount(limit) { expansion.limit = count } else { isWhole = false }
        }
        if let index = clause.parameters.value(of: "with_itemindex") {
            let column = Column(names.unique(index.text), .long)
            expansion.index = column
            outputs.append(NamedScalar(column))
        }
        guard !expansion.columns.isEmpty else { return input.then(input.plan, isOpen: true) }
        let expanded = input.then(.expand(input.plan, expansion))
        return expanded.then(.project(expanded.plan, outputs), isOpen: !isWhole)
    }

    private enum BagKind: String { case bag, array }

    private mutating func bagKind(_ clause: ExpandClause) -> BagKind? {
        guard let written = clause.parameters.value(of: "kind") ?? clause.parameters.value(of: "bagexpansion") else { return .bag }
        if let kind = BagKind(rawValue: written.text) { return kind }
        report(.badKind, "a bag is expanded as 'bag' or as 'array', not as '\(written.text)'", at: written.span)
        return nil
    }

    /// The expansion under a name that no column has yet, and the name that the query gives it.
    private mutating func expanded(
        _ expression: ExpandedExpression, asArrays: Bool, over input: Relation, _ names: inout ColumnNames
    ) -> (column: ExpandedColumn, name: String)? {
        guard expression.value.names.count <= 1 else {
            reportTuple(expression.value)
            return nil
        }
        var type: KQLType? = .dynamic
        if let name = expression.type { type = self.type(name) }
        guard let value = scalar(expression.value.value, in: RowScope(input)), let type else { return nil }
        guard let value = dynamic(value, at: expression.value.value.span) else { return nil }
        let name = expression.value.names.first?.text ?? expression.value.value.impliedName ?? names.next()
        let output = Column(names.unique("\(name) element"), type)
        return (ExpandedColumn(output, value, bagsAsArrays: asArrays), name)
    }

    private mutating func dynamic(_ value: Scalar, at span: Span) -> Scalar? {
        if value.type == .dynamic { return value }
        report(
            .wrongArgumentType, "a \(value.type.rawValue) has no elements", at: span,
            hint: value.type == .string ? "parse_json(…) makes a dynamic of it" : nil)
        return nil
    }
}

extension [OperatorParameter] {
    func value(of name: String) -> Name? { first { $0.name.text == name }?.value }
}
