import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func source(_ source: Source) -> Relation? {
        switch source {
        case .expression(let expression): table(expression)
        case .datatable(let table): dataTable(table)
        case .print(let values): printed(values)
        case .range(let bounds): range(bounds)
        case .externalData(let data): externalData(data)
        case .none: surrounding ?? .nothing
        }
    }

    mutating func table(_ expression: Expression) -> Relation? {
        switch expression.kind {
        case .name(let name): return table(named: name, at: expression.span)
        case .subquery(let pipeline): return relation(pipeline)
        case .call(let name, let arguments): return table(calling: name, arguments, at: expression.span)
        case .missing: return nil
        default:
            report(.scalarNotTable, "this is a value, where a table is due", at: expression.span, hint: "print shows a value")
            return nil
        }
    }

    private mutating func table(named name: String, at span: Span) -> Relation? {
        switch lets[name] {
        case .table(let relation): return spend(relation.plan.size, at: span) ? relation : nil
        case .function(let function): return table(of: function, [], at: span)
        case .scalar:
            report(.scalarNotTable, "'\(name)' is a value, where a table is due", at: span)
            return nil
        case .broken: return nil
        case nil: return eventTable(named: name, at: span)
        }
    }

    private mutating func eventTable(named name: String, at span: Span) -> Relation? {
        guard let table = schema[name] else {
            if name == TableFunctions.watchlistAliases { return registeredWatchlists() }
            if KnownTables.names.contains(name) {
                report(.unknownTable, "the table '\(name)' is not kept here", at: span)
            } else {
                let hint = Spelling.hint(for: name, in: schema.names.sorted() + lets.keys.sorted())
                report(.unknownTable, "there is no table '\(name)'", at: span, hint: hint)
            }
            return nil
        }
        guard !context.pivoted || (table.hasDevice && !table.isSnapshot) else {
            report(
                .notPivotable, "the table '\(name)' has no \(table.hasDevice ? "event time" : "DeviceId") that a pivot could follow", at: span,
                hint: "read it in a step without 'pivot'")
            return nil
        }
        let scan = TableScan(table: table.name, columns: table.columns, pivoted: context.pivoted, isSnapshot: table.isSnapshot)
        return table.relation(scan)
    }

    private mutating func table(calling name: Name, _ arguments: [NamedExpression], at span: Span) -> Relation? {
        if name.text == "materialize", arguments.count == 1 {
            return table(arguments[0].value).flatMap { isDrawnOnce($0.plan.isRandom, by: name.text, at: name.span) ? $0 : nil }
        }
        if name.text == "table", lets["table"] == nil { return table(byText: arguments, name) }
        switch lets[name.text] {
        case .function(let function): return table(of: function, arguments, at: span)
        case .broken: return nil
        case .table(let relation) where arguments.isEmpty: return spend(relation.plan.size, at: span) ? relation : nil
        case .table, .scalar, nil: break
        }
        if TableFunctions.telemetry.contains(name.text) { return telemetry(name, arguments, over: nil) }
        if TableFunctions.lookups.contains(name.text) { return lookup(calling: name, arguments, at: span) }
        if TableFunctions.names.contains(name.text) {
            report(.unsupportedFunction, "the function '\(name.text)' is not supported yet", at: name.span)
        } else if Catalogue.function(name.text) != nil || KnownFunctions.names.contains(name.text) {
            report(.scalarNotTable, "'\(name.text)' gives a value, where a table is due", at: span, hint: "print shows a value")
        } else {
            if !isRecursive(name) { report(.unknownFunction, "there is no function '\(name.text)'", at: name.span) }
        }
        return nil
    }

    /// `table('Name')`; where its rows are cached (a second argument) has no meaning here.
    private mutating func table(byText arguments: [NamedExpression], _ function: Name) -> Relation? {
        guard (1...2).contains(arguments.count) else {
            report(.wrongArgumentCount, "'table' takes the name of a table", at: function.span)
            return nil
        }
        guard let value = scalar(arguments[0].value, in: .none)?.folded else { return nil }
        guard case .literal(.string(let name)) = value else {
            report(.notConstant, "the name of a table is a constant text", at: arguments[0].value.span)
            return nil
        }
        return table(named: name, at: arguments[0].value.span)
    }

    private mutating func table(of function: UserFunction, _ arguments: [NamedExpression], at span: Span) -> Relation? {
        switch call(function, arguments, at: span, in: .none) {
        case .table(let relation): return relation
        case .scalar:
            report(.scalarNotTable, "'\(function.name)' gives a value, where a table is due", at: span, hint: "print shows a value")
            return nil
        case nil: return nil
        }
    }

    private mutating func printed(_ values: [NamedExpression]) -> Relation? {
        var names = ColumnNames(taken: values.flatMap { $0.names.map(\.text) })
        var outputs: [NamedScalar] = []
        var tuples = TupleCalls()
        var isWhole = true
        for (index, value) in values.enumerated() {
            let drafts = drafts(value, in: .none, &tuples, dropsUnnamed: false)
            if drafts == nil { isWhole = false }
            for draft in drafts ?? [] {
                let implied = drafts?.count == 1 ? "print_\(index)" : draft.implied ?? "print_\(index)"
                outputs.append(NamedScalar(draft.name?.text ?? names.unique(implied), draft.value))
            }
        }
        guard isWhole else { return nil }
        let base = tuples.relation(over: Relation(plan: .rows([], [[]]), depth: 1, origin: .made), windows: nil)
        return Relation(plan: .project(base.plan, outputs), depth: base.depth + 1, origin: .made)
    }

    mutating func reportTuple(_ named: NamedExpression) {
        report(.unsupportedForm, "several names for one value have a meaning for 'arg_max' and its kin only", at: named.span)
    }
}
