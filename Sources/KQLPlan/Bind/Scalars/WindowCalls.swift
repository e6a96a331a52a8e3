import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `row_number()`, `prev(X)` …: a column that a step below this one computes.
    mutating func window(_ row: KQLFunction, _ arguments: [NamedExpression], at span: Span, in scope: RowScope) -> Scalar? {
        guard let isSerialized = windows?.isSerialized, aggregation?.isInside != false else {
            report(.windowOutsideRows, "the window function '\(row.name)' has no meaning here", at: span, hint: "serialize rows, then 'extend' by its value")
            return nil
        }
        guard isSerialized else {
            report(.notSerialized, "'\(row.name)' needs rows in an order, and these have none", at: span, hint: "'sort' or 'serialize' them first")
            return nil
        }
        guard let bound = scalars(arguments, in: scope), let match = match(row, bound.withTicks(beyondTheEndsOf: row), at: span) else { return nil }
        guard distance(of: row, match.arguments, at: span) else { return nil }
        let column = windows?.add(row.name, match.arguments, match.type)
        return column.map(Scalar.column)
    }

    /// `prev` and `next` look one way only.
    private mutating func distance(of row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Bool {
        guard row.name == "prev" || row.name == "next", arguments.count > 1, case .literal(.long(let distance)) = arguments[1] else { return true }
        guard distance < 0 else { return true }
        report(.badCount, "'\(row.name)' takes a number of rows, zero or more", at: span)
        return false
    }
}

extension [Scalar] {
    /// `next(Timestamp, 1, 0)`: a whole number in place of a time or a span beyond the ends is so many ticks.
    fileprivate func withTicks(beyondTheEndsOf row: KQLFunction) -> [Scalar] {
        guard row.name == "prev" || row.name == "next", count == 3, case .literal(let value) = self[2].folded, let ticks = value.wholeNumber else { return self }
        switch self[0].type {
        case .datetime: return [self[0], self[1], .literal(DateTime(ticks: ticks).map(KQLValue.datetime) ?? .null(.datetime))]
        case .timespan: return [self[0], self[1], .literal(.timespan(TimeSpan(ticks: ticks)))]
        default: return self
        }
    }
}

extension KQLValue {
    fileprivate var wholeNumber: Int64? {
        switch self {
        case .int(let number): Int64(number)
        case .long(let number): number
        default: nil
        }
    }
}
