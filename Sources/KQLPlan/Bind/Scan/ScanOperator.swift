import Diagnostics
import HuntModel
import KQLSyntax

/// `scan`: sequences of rows that match steps one after the other.
extension Binder {
    mutating func scan(_ input: Relation, _ clause: ScanClause, at span: Span) -> Relation {
        guard input.isSerialized else {
            report(.notSerialized, "'scan' needs rows in an order, and these have none", at: span, hint: "'sort' or 'serialize' them first")
            return input.opened
        }
        guard clause.partition.isEmpty, clause.order.isEmpty else {
            report(.unsupportedForm, "'partition by' and 'order by' inside of 'scan' are not supported", at: span, hint: "partition by … (sort by … | scan …)")
            return input.opened
        }
        guard let declared = declared(clause.declared), !clause.steps.isEmpty else { return input.opened }
        let columns = declared.map(\.column)
        let matchID = clause.parameters.first { $0.name.text == "with_match_id" }.map { Column($0.value.text, .long) }
        guard areNew(columns + (matchID.map { [$0] } ?? []), besides: input, at: span) else { return input.opened }
        let outer = scan
        scan = ScanScope(names: clause.steps.map(\.name.text), columns: input.columns + columns)
        defer { scan = outer }
        let steps = clause.steps.indices.map { step($0, clause.steps, columns, RowScope(input)) }
        let whole = steps.compactMap { $0 }
        guard whole.count == steps.count else { return input.opened }
        return input.then(
            .scan(input.plan, Scan(steps: whole, declared: columns, defaults: declared.map(\.value), states: scan?.states ?? [], matchID: matchID)))
    }

    private mutating func declared(_ parameters: [Parameter]) -> [(column: Column, value: KQLValue)]? {
        var declared: [(column: Column, value: KQLValue)] = []
        for parameter in parameters {
            guard case .scalar(let typeName) = parameter.type, let type = type(typeName) else { return nil }
            var value = KQLValue.absent(type)
            if let expression = parameter.defaultValue {
                guard let constant = constant(expression) else { return nil }
                guard let fitting = constant.widened(to: type) ?? constant.read(as: type) ?? (constant == .null(constant.type) ? value : nil) else {
                    report(.wrongArgumentType, "'\(parameter.name.text)' is a \(type.rawValue), this a \(constant.type.rawValue)", at: expression.span)
                    return nil
                }
                value = fitting
            }
            declared.append((Column(parameter.name.text, type), value))
        }
        return declared
    }

    private mutating func areNew(_ columns: [Column], besides input: Relation, at span: Span) -> Bool {
        var names = input.columns.names
        for column in columns where !names.insert(column.name).inserted {
            report(.duplicateColumn, "there are two columns '\(column.name)'", at: span)
            return false
        }
        return true
    }

    private mutating func step(_ index: Int, _ steps: [KQLSyntax.ScanStep], _ declared: [Column], _ row: RowScope) -> ScanStep? {
        let step = steps[index]
        scan?.step = index
        guard !steps[..<index].contains(where: { $0.name.text == step.name.text }) else {
            report(.badStep, "there are two steps '\(step.name.text)'", at: step.name.span)
            return nil
        }
        guard !step.isOptional, let output = output(of: step) else {
            if step.isOptional { report(.unsupportedForm, "an optional step is not supported", at: step.name.span) }
            return nil
        }
        let condition = condition(step.condition, in: row)
        var assigned: [Scalar?] = declared.map { _ in nil }
        for assignment in step.assignments {
            guard let value = assignedValue(assignment, declared, row) else { return nil }
            assigned[value.place] = value.value
        }
        return condition.map { ScanStep(step.name.text, condition: $0, assigned: assigned, output: output) }
    }

    private mutating func output(of step: KQLSyntax.ScanStep) -> ScanStep.Output? {
        guard let word = step.output else { return .all }
        if let output = ScanStep.Output(rawValue: word.text) { return output }
        report(.badKind, "'scan' gives 'all' matches of a step, the 'last' or 'none'", at: word.span)
        return nil
    }

    private mutating func assignedValue(_ assignment: NamedExpression, _ declared: [Column], _ row: RowScope) -> (place: Int, value: Scalar)? {
        guard assignment.names.count == 1, let place = declared.firstIndex(where: { $0.name == assignment.names[0].text }) else {
            report(
                .badName, "a step sets columns that 'scan' declares", at: assignment.span,
                hint: Spelling.hint(for: assignment.names.first?.text ?? "", in: declared.map(\.name)))
            return nil
        }
        guard let value = scalar(assignment.value, in: row) else { return nil }
        if let fitting = value.implicitly(declared[place].type) ?? value.constant(readAs: declared[place].type) { return (place, fitting) }
        report(
            .wrongArgumentType, "'\(declared[place].name)' is a \(declared[place].type.rawValue), this a \(value.type.rawValue)", at: assignment.value.span)
        return nil
    }
}
