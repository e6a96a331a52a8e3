import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// An expression over the rows of `scope`.
    mutating func scalar(_ expression: Expression, in scope: RowScope) -> Scalar? {
        guard spend(1, at: expression.span) else { return nil }
        switch expression.kind {
        case .literal(let value): return .literal(value)
        case .name(let name): return named(name, at: expression.span, in: scope)
        case .call(let name, let arguments): return call(name, arguments, at: expression.span, in: scope)
        case .negated(let inner): return operation("-", [inner], at: expression.span, in: scope)
        case .binary(let symbol, let left, let right): return binary(symbol, left, right, at: expression.span, in: scope)
        case .and(let terms): return conditions(terms, in: scope).map(Scalar.and)
        case .or(let terms): return conditions(terms, in: scope).map(Scalar.or)
        case .between(let negated, let value, let low, let high):
            return between(negated ? "!between" : "between", value, low, high, at: expression.span, in: scope)
        case .membership(let name, let subject, let elements):
            return membership(name, subject, elements, at: expression.span, in: scope)
        case .member(let value, let name): return member(name, of: value, at: expression.span, in: scope)
        case .element(let value, let index): return element(index, of: value, at: expression.span, in: scope)
        case .star, .subquery, .typeOf: return refused(expression)
        case .missing: return nil
        }
    }

    /// An expression that must say yes or no.
    mutating func condition(_ expression: Expression, in scope: RowScope) -> Scalar? {
        guard let scalar = scalar(expression, in: scope) else { return nil }
        if let condition = scalar.implicitly(.bool) { return condition }
        report(.notBool, "this is a \(scalar.type.rawValue), where a condition is due", at: expression.span)
        return nil
    }

    private mutating func conditions(_ terms: [Expression], in scope: RowScope) -> [Scalar]? {
        let bound = terms.map { condition($0, in: scope) }
        let whole = bound.compactMap { $0 }
        return whole.count == terms.count ? whole : nil
    }

    private mutating func refused(_ expression: Expression) -> Scalar? {
        switch expression.kind {
        case .star: report(.unsupportedForm, "'*' for all columns is not supported here", at: expression.span)
        case .typeOf: report(.unsupportedForm, "'typeof' has no meaning here", at: expression.span)
        default: report(.unsupportedSubquery, "a query inside an expression is not supported yet", at: head(of: expression.span))
        }
        return nil
    }

    private mutating func named(_ name: String, at span: Span, in scope: RowScope) -> Scalar? {
        if let column = scope[name] { return .column(column) }
        switch lets[name] {
        case .scalar(let scalar, let size): return spend(size, at: span) ? scalar : nil
        case .function(let function):
            report(.tableNotScalar, "'\(name)' is a function", at: span, hint: "\(function.name)(…) calls it")
            return nil
        case .table:
            report(.tableNotScalar, "'\(name)' is a table, where a value is due", at: span)
            return nil
        case .broken: return nil
        case nil:
            if let latent = latent(name, at: span, in: scope) { return latent }
            if !scope.isOpen { reportNoColumn(name, at: span, in: scope) }
            return nil
        }
    }

    private mutating func reportNoColumn(_ name: String, at span: Span, in scope: RowScope) {
        if let aggregation, !aggregation.isInside, aggregation.input[name] != nil {
            report(
                .notAggregated, "'\(name)' is neither aggregated nor a key of this 'summarize'", at: span,
                hint: "name it after 'by', or use take_any(\(name))")
        } else {
            reportUnknownColumn(name, at: span, in: scope)
        }
    }

    mutating func reportUnknownColumn(_ name: String, at span: Span, in scope: RowScope) {
        if refusesUnstored(name, at: span, in: scope) { return }
        unknownColumns.append(name)
        let candidates = scope.names + lets.keys.sorted()
        report(.unknownColumn, "there is no column '\(name)' here", at: span, hint: Spelling.hint(for: name, in: candidates))
    }

    private mutating func binary(
        _ symbol: BinaryOperator, _ left: Expression, _ right: Expression, at span: Span, in scope: RowScope
    ) -> Scalar? {
        if case .star = left.kind { return anyColumn(symbol, right, at: span, in: scope) }
        guard Catalogue.row(symbol.rawValue) != nil else {
            report(.unsupportedTextOperator, "the operator '\(symbol.rawValue)' is not supported yet", at: span)
            return nil
        }
        return operation(symbol.rawValue, [left, right], at: span, in: scope)
    }

    /// Numbers have no case: `=~` is `==` for them.
    private func caseless(_ name: String, _ operands: [Scalar]) -> String {
        guard name == "=~" || name == "!~", operands.contains(where: { $0.type != .string && $0.type != .dynamic }) else { return name }
        return name == "=~" ? "==" : "!="
    }

    /// An operator of the catalogue over operands.
    private mutating func operation(_ name: String, _ operands: [Expression], at span: Span, in scope: RowScope) -> Scalar? {
        let bound = operands.map { scalar($0, in: scope) }
        let whole = bound.compactMap { $0 }
        guard whole.count == operands.count, let row = Catalogue.row(caseless(name, whole)) else { return nil }
        return apply(row, to: whole, at: span, in: scope)
    }

    /// A timespan as the upper bound of a datetime counts from the lower one.
    private mutating func between(
        _ name: String, _ value: Expression, _ low: Expression, _ high: Expression, at span: Span, in scope: RowScope
    ) -> Scalar? {
        let bound = [value, low, high].map { scalar($0, in: scope) }
        guard let row = Catalogue.row(name), let value = bound[0], let low = bound[1], var high = bound[2] else { return nil }
        if value.type == .datetime, low.type == .datetime, high.type == .timespan {
            high = Scalar.call("+", [low, high], .datetime).folded
        }
        return apply(row, to: [value, low, high], at: span)
    }
}
