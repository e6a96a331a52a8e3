import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func summarized(_ aggregates: [NamedExpression], _ keys: [NamedExpression], _ input: Plan) -> Plan? {
        guard let by = outputs(keys, over: input.columns, unnamed: { "Column\($0 + 1)" }) else { return nil }
        var taken = Set(by.map(\.name))
        var bound: [NamedAggregate] = []
        for aggregate in aggregates {
            guard let next = self.aggregate(aggregate, keys: by, over: input.columns, &taken) else { return nil }
            bound.append(next)
        }
        return .summarize(input, keys: by, aggregates: bound)
    }

    private mutating func aggregate(
        _ expression: NamedExpression, keys: [NamedScalar], over columns: [Column], _ taken: inout Set<String>
    ) -> NamedAggregate? {
        guard case .call(let name, let arguments) = expression.value.kind, let function = AggregateCatalogue.byName[name.text] else {
            refuseAggregate(expression)
            return nil
        }
        guard function.count.contains(arguments.count) else {
            report(.wrongCount, "'\(name.text)' takes \(counts(function.count)), not \(arguments.count)", at: expression.span)
            return nil
        }
        if name.text == "arg_max" || name.text == "arg_min" { return extreme(function, expression, arguments, keys, columns, &taken) }
        var values: [Scalar] = []
        for argument in arguments {
            guard let value = scalar(argument.value, over: columns) else { return nil }
            values.append(value)
        }
        guard let type = function.result(values.map(\.type)) else {
            report(.wrongTypes, "'\(name.text)' does not take (\(values.map(\.type.rawValue).joined(separator: ", ")))", at: expression.span)
            return nil
        }
        guard let count = exact(function, values, at: expression.span) else { return nil }
        let column = named(expression, function, arguments, &taken)
        return column.map { NamedAggregate(columns: [Column($0, type)], function: function.name, arguments: count) }
    }

    /// `dcount` is exact here, whatever accuracy is asked for; `make_set` keeps its bound.
    private mutating func exact(_ function: AggregateFunction, _ values: [Scalar], at span: Span) -> [Scalar]? {
        switch function.name {
        case "dcount": return Array(values.prefix(1))
        case "dcountif": return Array(values.prefix(2))
        case "make_set" where values.count == 2:
            if case .literal(.long) = values[1] { return values }
            report(.notConstant, "the size of a set is a constant", at: span)
            return nil
        default: return values
        }
    }

    private mutating func named(
        _ expression: NamedExpression, _ function: AggregateFunction, _ arguments: [NamedExpression], _ taken: inout Set<String>
    ) -> String? {
        guard let name = expression.names.first else {
            let argument = function.count.upperBound == 0 ? "" : arguments.first.flatMap { Self.name(of: $0.value) } ?? ""
            let conditional = function.name == "countif"
            return Self.unique("\(function.prefix)_\(conditional ? "" : argument)", &taken)
        }
        guard taken.insert(name.text).inserted else {
            report(.columnTwice, "there are two columns '\(name.text)'", at: name.span)
            return nil
        }
        return name.text
    }

    /// `arg_max(T, A, B)`: columns T, A, B; `*` for all that are not keys.
    private mutating func extreme(
        _ function: AggregateFunction, _ expression: NamedExpression, _ arguments: [NamedExpression], _ keys: [NamedScalar],
        _ columns: [Column], _ taken: inout Set<String>
    ) -> NamedAggregate? {
        guard let first = arguments.first, let maximised = scalar(first.value, over: columns) else { return nil }
        guard function.result([maximised.type]) != nil else {
            report(.wrongTypes, "'\(function.name)' does not order a \(maximised.type.rawValue)", at: first.span)
            return nil
        }
        let own = expression.names.first?.text ?? Self.name(of: first.value) ?? "\(function.prefix)_"
        var outputs = [Column(Self.unique(own, &taken), maximised.type)]
        var values = [maximised]
        for argument in arguments.dropFirst() {
            if case .star = argument.value.kind {
                let keyed = Set(keys.compactMap { if case .column(let column) = $0.value { column.name } else { nil } })
                for column in columns where !keyed.contains(column.name) && maximised != .column(column) {
                    outputs.append(Column(Self.unique(column.name, &taken), column.type))
                    values.append(.column(column))
                }
            } else {
                guard let value = scalar(argument.value, over: columns) else { return nil }
                let name = argument.names.first?.text ?? Self.name(of: argument.value) ?? "Column\(outputs.count)"
                outputs.append(Column(Self.unique(name, &taken), value.type))
                values.append(value)
            }
        }
        return NamedAggregate(columns: outputs, function: function.name, arguments: values)
    }

    private mutating func refuseAggregate(_ expression: NamedExpression) {
        guard case .call(let name, _) = expression.value.kind else {
            return report(.notAnAggregate, "'summarize' takes aggregates such as count() here", at: expression.span)
        }
        let hint = Spelling.hint(for: name.text, in: AggregateCatalogue.byName.keys.sorted())
        report(.functionNotSupported, "the aggregate '\(name.text)' is not supported yet", at: name.span, hint: hint)
    }
}
