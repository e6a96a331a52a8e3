import Diagnostics
import HuntModel
import KQLSyntax

/// What a call of a user's function gives.
enum CallResult {
    case scalar(Scalar)
    case table(Relation)
}

extension Binder {
    /// Calls inside calls, at most.
    static let deepestCall = 50

    /// The body with the arguments in place of the parameters. `input` is the first argument of an `invoke`.
    mutating func call(
        _ function: UserFunction, _ arguments: [NamedExpression], input: Relation? = nil, at span: Span, in scope: RowScope
    ) -> CallResult? {
        guard calls.count < Self.deepestCall, spend(10, at: span) else {
            report(.tooLarge, "calls of functions more than \(Self.deepestCall) levels inside each other", at: head(of: span))
            return nil
        }
        guard let bound = parameters(of: function, arguments, input, at: span, in: scope) else { return nil }
        let outside = (lets, aggregation, surrounding)
        defer { (lets, aggregation, surrounding) = outside }
        (aggregation, surrounding) = (nil, nil)
        lets = function.lets.merging(bound) { _, argument in argument }
        calls.append(function.name)
        defer { calls.removeLast() }
        return result(of: function)
    }

    /// True, and reported, where a function that is being bound is called by name: it does not see itself.
    mutating func isRecursive(_ name: Name) -> Bool {
        guard lets[name.text] == nil, calls.contains(name.text) else { return false }
        report(.recursion, "the function '\(name.text)' calls itself", at: name.span, hint: "a function sees only what is defined before it")
        return true
    }

    private mutating func result(of function: UserFunction) -> CallResult? {
        var answer: CallResult?
        for statement in function.literal.body {
            switch statement {
            case .binding(let binding): bind(binding)
            case .setting(let name, _), .other(let name):
                report(.unsupportedStatement, "'\(name.text)' has no place inside a function", at: name.span)
            case .pipeline(let pipeline):
                switch value(of: pipeline) {
                case .scalar(let scalar, _): answer = .scalar(scalar)
                case .table(let relation): answer = .table(relation)
                case .function, .broken: return nil
                }
            }
        }
        if answer == nil { report(.noAnswer, "the function '\(function.name)' gives nothing", at: head(of: function.literal.span)) }
        return answer
    }

    private mutating func parameters(
        of function: UserFunction, _ arguments: [NamedExpression], _ input: Relation?, at span: Span, in scope: RowScope
    ) -> [String: BoundLet]? {
        var bound: [String: BoundLet] = [:]
        var rest = arguments[...]
        var input = input
        for parameter in function.literal.parameters {
            if let relation = input.take() {
                guard let table = tableArgument(relation, for: parameter, at: span) else { return nil }
                bound[parameter.name.text] = table
            } else if let argument = argument(for: parameter, &rest) {
                guard let value = argumentValue(argument, for: parameter, in: scope) else { return nil }
                bound[parameter.name.text] = value
            } else if let value = parameter.defaultValue {
                guard let value = argumentValue(NamedExpression(value: value), for: parameter, in: .none) else { return nil }
                bound[parameter.name.text] = value
            } else {
                report(.wrongArgumentCount, "'\(function.name)' needs a value for '\(parameter.name.text)'", at: span)
                return nil
            }
        }
        guard rest.isEmpty, input == nil else {
            report(.wrongArgumentCount, "'\(function.name)' takes \(function.literal.parameters.count) arguments", at: rest.first?.span ?? span)
            return nil
        }
        return bound
    }

    /// By name where the argument has one, else the next.
    private func argument(for parameter: Parameter, _ rest: inout ArraySlice<NamedExpression>) -> NamedExpression? {
        if let place = rest.firstIndex(where: { $0.names.first?.text == parameter.name.text }) { return rest.remove(at: place) }
        guard let first = rest.first, first.names.isEmpty else { return nil }
        return rest.removeFirst()
    }

    private mutating func argumentValue(_ argument: NamedExpression, for parameter: Parameter, in scope: RowScope) -> BoundLet? {
        switch parameter.type {
        case .table:
            guard let relation = table(argument.value) else { return nil }
            return tableArgument(relation, for: parameter, at: argument.span)
        case .scalar(let typeName):
            guard let type = type(typeName), let value = scalar(argument.value, in: scope) else { return nil }
            guard let converted = value.implicitly(type) ?? value.constant(readAs: type) else {
                report(
                    .wrongArgumentType, "'\(parameter.name.text)' is a \(type.rawValue), this a \(value.type.rawValue)", at: argument.span)
                return nil
            }
            let folded = converted.folded
            return .scalar(folded, size: folded.size)
        }
    }

    /// A table that has the columns which the parameter asks for.
    private mutating func tableArgument(_ relation: Relation, for parameter: Parameter, at span: Span) -> BoundLet? {
        guard case .table(let wanted, _) = parameter.type else {
            report(.tableNotScalar, "'\(parameter.name.text)' is a value, this a table", at: span)
            return nil
        }
        var outputs = relation.columns.map(NamedScalar.init)
        for column in wanted {
            guard let type = type(column.type) else { return nil }
            if let place = outputs.firstIndex(where: { $0.name == column.name.text }), let value = outputs[place].value.implicitly(type) {
                outputs[place].value = value
            } else if !relation.isOpen {
                report(
                    .unknownColumn, "the table for '\(parameter.name.text)' needs a column '\(column.name.text)' (\(type.rawValue))", at: span)
                return nil
            }
        }
        return .table(Relation(plan: relation.plan.projected(outputs), depth: relation.depth + 1, isOpen: relation.isOpen))
    }
}
