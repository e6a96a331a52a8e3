import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// The meaning of an expression over rows of `columns`; nil, with a diagnostic, where it has none.
    mutating func scalar(_ expression: Expression, over columns: [Column]) -> Scalar? {
        switch expression.kind {
        case .literal(let value): return .literal(value)
        case .name(let name): return named(name, at: expression.span, over: columns)
        case .call(let name, let arguments): return called(name, arguments, at: expression.span, over: columns)
        case .negated(let inner): return negated(inner, at: expression.span, over: columns)
        case .binary(let operation, let left, let right): return binary(operation, left, right, at: expression.span, over: columns)
        case .and(let terms): return conditions(terms, over: columns).map(Scalar.and)
        case .or(let terms): return conditions(terms, over: columns).map(Scalar.or)
        case .between(let negated, let value, let low, let high): return between(negated, value, low, high, over: columns)
        case .membership(let operation, let value, let elements): return membership(operation, value, elements, at: expression.span, over: columns)
        case .member(let value, let key): return member(value, key, over: columns)
        case .element(let value, let index): return element(value, index, over: columns)
        case .star: report(.misplaced, "'*' does not stand for a value here", at: expression.span)
        case .subquery: report(.formNotSupported, "a query as a value is not supported yet", at: expression.span)
        case .missing: break
        }
        return nil
    }

    /// A predicate: `bool`, or a diagnostic.
    mutating func condition(_ expression: Expression, over columns: [Column]) -> Scalar? {
        guard let value = scalar(expression, over: columns) else { return nil }
        if value.type == .bool { return value }
        if value.type == .dynamic { return .call("tobool", [value], .bool) }
        report(.notABool, "a condition is true or false, this is a \(value.type.rawValue)", at: expression.span)
        return nil
    }

    private mutating func conditions(_ terms: [Expression], over columns: [Column]) -> [Scalar]? {
        var bound: [Scalar] = []
        for term in terms { if let term = condition(term, over: columns) { bound.append(term) } }
        return bound.count == terms.count ? bound : nil
    }

    private mutating func named(_ name: String, at span: Span, over columns: [Column]) -> Scalar? {
        if let column = columns.first(where: { $0.name == name }) { return .column(column) }
        if let constant = constants[name] { return constant }
        report(.unknownColumn, "there is no column '\(name)'", at: span, hint: Spelling.hint(for: name, in: columns.map(\.name) + constants.keys.sorted()))
        return nil
    }

    private mutating func negated(_ inner: Expression, at span: Span, over columns: [Column]) -> Scalar? {
        guard let value = scalar(inner, over: columns) else { return nil }
        switch value {
        case .literal(.long(let number)) where number != .min: return .literal(.long(-number))
        case .literal(.real(let number)): return .literal(.real(-number))
        case .literal(.timespan(let span)) where span.ticks != .min: return .literal(.timespan(TimeSpan(ticks: -span.ticks)))
        default: break
        }
        guard [.int, .long, .real, .decimal, .timespan].contains(value.type) else {
            report(.wrongTypes, "a \(value.type.rawValue) has no negative", at: span)
            return nil
        }
        return .call("-", [value], value.type == .int ? .long : value.type)
    }

    private mutating func between(_ negated: Bool, _ value: Expression, _ low: Expression, _ high: Expression, over columns: [Column]) -> Scalar? {
        guard let subject = scalar(value, over: columns), let first = scalar(low, over: columns), var last = scalar(high, over: columns) else { return nil }
        if subject.type == .datetime, last.type == .timespan { last = Folding.call("+", [first, last], .datetime) }
        let types = [subject.type, first.type, last.type]
        guard Set(types).count == 1 || types.allSatisfy({ Set<KQLType>.numbers.contains($0) }), subject.type != .dynamic, subject.type != .bool else {
            report(.wrongTypes, "a \(types[0].rawValue) does not lie between a \(types[1].rawValue) and a \(types[2].rawValue)", at: value.span)
            return nil
        }
        return .call(negated ? "!between" : "between", [subject, first, last], .bool)
    }

    private mutating func membership(_ operation: String, _ value: Expression, _ elements: [Expression], at span: Span, over columns: [Column]) -> Scalar? {
        guard var subject = scalar(value, over: columns) else { return nil }
        if operation.hasPrefix("has") || operation.hasSuffix("~") { subject = subject.asText }
        guard subject.type == .string || !(operation.hasPrefix("has") || operation.hasSuffix("~")) else {
            report(.wrongTypes, "'\(operation)' compares text, this is a \(subject.type.rawValue)", at: value.span)
            return nil
        }
        if subject.type == .dynamic { subject = subject.asText }
        var list: [Scalar] = []
        for element in elements {
            guard let bound = scalar(element, over: columns) else { return nil }
            guard let fitting = self.elements(of: bound, at: element.span, comparedWith: subject.type) else { return nil }
            list += fitting
        }
        return .membership(operation, subject, list)
    }

    /// A dynamic array stands for its elements; text that spells a number is that number, and no element where it spells none.
    private mutating func elements(of bound: Scalar, at span: Span, comparedWith type: KQLType) -> [Scalar]? {
        guard case .literal(let value) = bound else {
            let fits = bound.type == type || (Set.numbers.contains(bound.type) && Set.numbers.contains(type))
            if fits { return [bound] }
            report(.wrongTypes, "a \(type.rawValue) is not compared with a \(bound.type.rawValue)", at: span)
            return nil
        }
        let values = if case .dynamic(let json) = value { JSONArray.values(of: json) ?? [value] } else { [value] }
        var fitting: [Scalar] = []
        for value in values {
            if let element = Folding.element(value, comparedWith: type) { fitting.append(.literal(element)); continue }
            if case .string = value { continue }
            report(.wrongTypes, "a \(type.rawValue) is not compared with a \(value.type.rawValue)", at: span)
            return nil
        }
        return fitting
    }

    private mutating func member(_ value: Expression, _ key: Name, over columns: [Column]) -> Scalar? {
        guard let base = scalar(value, over: columns) else { return nil }
        guard let bag = bag(base, at: value.span) else { return nil }
        return .call(".", [bag, .literal(.string(key.text))], .dynamic)
    }

    private mutating func element(_ value: Expression, _ index: Expression, over columns: [Column]) -> Scalar? {
        guard let base = scalar(value, over: columns), let bag = bag(base, at: value.span), let key = scalar(index, over: columns) else { return nil }
        switch key.type {
        case .string: return .call(".", [bag, key], .dynamic)
        case .int, .long: return .call("[]", [bag, key], .dynamic)
        default:
            report(.wrongTypes, "a \(key.type.rawValue) is neither a key nor an index", at: index.span)
            return nil
        }
    }

    /// Columns that hold JSON as text are read as such.
    private mutating func bag(_ base: Scalar, at span: Span) -> Scalar? {
        if base.type == .dynamic { return base }
        if base.type == .string { return .call("parse_json", [base], .dynamic) }
        report(.wrongTypes, "a \(base.type.rawValue) has no members", at: span)
        return nil
    }
}

extension Scalar {
    /// A dynamic as the text it prints; everything else as it is.
    var asText: Scalar { type == .dynamic ? .call("tostring", [self], .string) : self }
}
