import Diagnostics
import HuntModel
import KQLSyntax

/// `x in (query)`, `x has_any (Table)`, `toscalar(query)`: tables inside expressions.
extension Binder {
    /// The name of a table, a query, or a call that gives a table.
    func isTable(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .name(let name):
            switch lets[name] {
            case .table: return true
            case .function(let function): return function.literal.parameters.isEmpty && givesTable(function)
            case .scalar, .broken: return false
            case nil: return schema[name] != nil
            }
        case .call(let name, _):
            if case .function(let function) = lets[name.text] { return givesTable(function) }
            return TableFunctions.all.contains(name.text)
        case .subquery: return true
        default: return false
        }
    }

    /// Judged by its last statement: a query with operators or a table's name.
    private func givesTable(_ function: UserFunction) -> Bool {
        guard case .pipeline(let pipeline) = function.literal.body.last else { return false }
        guard pipeline.operators.isEmpty, case .expression(let expression) = pipeline.source else { return true }
        if case .name(let name) = expression.kind {
            if function.literal.parameters.contains(where: { $0.name.text == name && $0.isTable }) { return true }
            if function.literal.body.dropLast().contains(where: { $0.definesTable(name) }) { return true }
        }
        var inner = self
        inner.lets = function.lets
        return inner.isTable(expression)
    }

    mutating func membership(_ name: String, _ subject: Scalar, in table: Expression, at span: Span) -> Scalar? {
        guard let relation = self.table(table), let column = relation.columns.first else { return nil }
        let isText = name.hasPrefix("has") || (name.hasSuffix("~") && subject.type == .string)
        let subject = subject.type == .dynamic || isText ? subject.implicitly(isText ? .string : column.type) ?? subject : subject
        let value = isText ? Scalar.column(column).implicitly(.string) : Scalar.column(column).implicitly(subject.type)
        if let value, !isText || subject.type == .string {
            return .memberOf(name, subject, relation.plan.projected([NamedScalar(column.name, value)]))
        }
        if subject.type.isNumber, column.type.isNumber, let pair = Unify.common([subject, .column(column)]) {
            return .memberOf(name, pair[0], relation.plan.projected([NamedScalar(column.name, pair[1])]))
        }
        report(
            .cannotCompare, "'\(name)' cannot compare \(subject.type.rawValue) with \(column.type.rawValue)", at: span,
            hint: "convert one side: tostring(…), tolong(…), todatetime(…)")
        return nil
    }

    /// The first value of the first column.
    mutating func toScalar(_ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard arguments.count == 1 else {
            report(.wrongArgumentCount, "'toscalar' takes one query", at: span)
            return nil
        }
        guard isTable(arguments[0].value) else {
            return scalar(arguments[0].value, in: .none).flatMap { isDrawnOnce($0.isRandom, by: "toscalar", at: span) ? $0 : nil }
        }
        guard let relation = table(arguments[0].value), let column = relation.columns.first,
            isDrawnOnce(relation.plan.isRandom, by: "toscalar", at: span)
        else { return nil }
        return .subquery(relation.plan.giving([column]), column.type)
    }
}

extension Parameter {
    fileprivate var isTable: Bool { if case .table = type { true } else { false } }
}

extension Statement {
    fileprivate func definesTable(_ name: String) -> Bool {
        guard case .binding(let binding) = self, binding.name.text == name, case .pipeline(let pipeline) = binding.value else { return false }
        if !pipeline.operators.isEmpty { return true }
        if case .expression = pipeline.source { return false }
        return true
    }
}
