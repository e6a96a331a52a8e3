import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func called(_ name: Name, _ arguments: [NamedExpression], at span: Span, over columns: [Column]) -> Scalar? {
        var values: [Scalar] = []
        for argument in arguments { if let value = scalar(argument.value, over: columns) { values.append(value) } }
        guard values.count == arguments.count else { return nil }
        if let moment = moment(name, values, at: span) { return moment }
        guard let function = ScalarCatalogue.byName[name.text] else { return refused(name) }
        guard function.count.contains(values.count) else {
            report(.wrongCount, "'\(name.text)' takes \(counts(function.count)), not \(values.count)", at: span)
            return nil
        }
        guard let type = function.result(values.map(\.type)) else {
            report(.wrongTypes, "'\(name.text)' does not take (\(values.map(\.type.rawValue).joined(separator: ", ")))", at: span)
            return nil
        }
        return Folding.call(name.text, values.map { textual(function, $0) }, type)
    }

    /// Functions of text read a dynamic as what it prints.
    private func textual(_ function: ScalarFunction, _ value: Scalar) -> Scalar {
        let readers: Set = ["tolower", "toupper", "strlen", "substring", "indexof", "countof", "replace_string", "reverse", "split"]
        return readers.contains(function.name) ? value.asText : value
    }

    /// `now()` and `ago()`: constants of the query.
    private mutating func moment(_ name: Name, _ values: [Scalar], at span: Span) -> Scalar? {
        let now = Scalar.literal(.datetime(context.now))
        switch (name.text, values.count) {
        case ("now", 0): return now
        case ("now", 1) where values[0].type == .timespan: return Folding.call("+", [now, values[0]], .datetime)
        case ("ago", 1) where values[0].type == .timespan: return Folding.call("-", [now, values[0]], .datetime)
        case ("now", _), ("ago", _):
            report(.wrongTypes, "'\(name.text)' takes a timespan", at: span)
            return .literal(.null(.datetime))
        default: return nil
        }
    }

    private mutating func refused(_ name: Name) -> Scalar? {
        if AggregateCatalogue.byName[name.text] != nil {
            report(.isAnAggregate, "'\(name.text)' counts over rows; it belongs into 'summarize'", at: name.span)
        } else if let hint = Spelling.hint(for: name.text, in: ScalarCatalogue.byName.keys.sorted() + ["now", "ago"]) {
            report(.functionNotSupported, "the function '\(name.text)' is not known or not supported yet", at: name.span, hint: hint)
        } else {
            report(.functionNotSupported, "the function '\(name.text)' is not supported yet", at: name.span)
        }
        return nil
    }

    func counts(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound ? (range.lowerBound == 1 ? "1 argument" : "\(range.lowerBound) arguments") : "\(range.lowerBound) to \(range.upperBound) arguments"
    }

    mutating func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression, at span: Span, over columns: [Column]) -> Scalar? {
        guard let first = scalar(left, over: columns), let second = scalar(right, over: columns) else { return nil }
        switch operation {
        case .add, .subtract, .multiply, .divide, .modulo:
            guard let type = Arithmetic.type(operation.rawValue, first.type, second.type) else {
                return mismatch(operation, first, second, at: span)
            }
            return Folding.call(operation.rawValue, [first, second], type)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return compared(operation, first, second, at: span)
        case .like, .notLike, .likeCs, .notLikeCs, .matchesRegex:
            report(.operatorNotSupported, "'\(operation.rawValue)' is not supported yet", at: span)
            return nil
        default:
            return matched(operation, first.asText, second.asText, at: span)
        }
    }

    private mutating func compared(_ operation: BinaryOperator, _ first: Scalar, _ second: Scalar, at span: Span) -> Scalar? {
        var (first, second) = (first, second)
        if first.type == .dynamic, second.type == .string { first = first.asText }
        if second.type == .dynamic, first.type == .string { second = second.asText }
        let numbers = Set<KQLType>.numbers.contains(first.type) && Set<KQLType>.numbers.contains(second.type)
        if first.type == .datetime, case .literal(.string(let text)) = second, let time = DateTime(iso8601: text) { second = .literal(.datetime(time)) }
        if first.type == .dynamic, second.type == .bool { first = .call("tobool", [first], .bool) }
        if first.type == .dynamic, Set<KQLType>.numbers.contains(second.type) { first = .call("toreal", [first], .real) }
        let comparable = first.type == second.type || numbers || (first.type == .real && Set<KQLType>.numbers.contains(second.type))
        let ordered = operation == .equal || operation == .notEqual || ![.bool, .dynamic, .guid].contains(first.type)
        guard comparable, ordered, first.type != .dynamic else { return mismatch(operation, first, second, at: span) }
        return .call(operation.rawValue, [first, second], .bool)
    }

    /// Operators over text; the negated ones are the negation of the plain ones.
    private mutating func matched(_ operation: BinaryOperator, _ first: Scalar, _ second: Scalar, at span: Span) -> Scalar? {
        guard first.type == .string, second.type == .string else { return mismatch(operation, first, second, at: span) }
        if operation == .notTilde { return .not(.call("=~", [first, second], .bool)) }
        guard operation.rawValue.hasPrefix("!") else { return .call(operation.rawValue, [first, second], .bool) }
        return .not(.call(String(operation.rawValue.dropFirst()), [first, second], .bool))
    }

    private mutating func mismatch(_ operation: BinaryOperator, _ first: Scalar, _ second: Scalar, at span: Span) -> Scalar? {
        report(.wrongTypes, "'\(operation.rawValue)' does not take a \(first.type.rawValue) and a \(second.type.rawValue)", at: span, hint: "convert one side, for example with tostring() or tolong().")
        return nil
    }
}
