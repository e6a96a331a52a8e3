import Diagnostics
import HuntModel

extension Parser {
    /// Adjacent strings are one.
    mutating func string() -> Expression {
        let start = token.span.start
        var value = ""
        while kind == .string || kind == .brokenString {
            if kind == .string { value += decodedString() } else { isLost = true }
            advance()
        }
        return Expression(.literal(.string(value)), Span(start, previousEnd))
    }

    /// The value of the string at the current token; a bad escape is reported where it stands.
    mutating func decodedString() -> String {
        let literal = StringLiteral(text(token))
        if let bad = literal.badEscape {
            let start = token.span.start + bad.offset
            note(
                .badEscape, "this is no escape sequence", at: Span(start, min(start + bad.length, token.span.end)),
                hint: "write \\\\ for a backslash, or use a verbatim string: @\"…\"")
        }
        return literal.value
    }

    mutating func number() -> Expression {
        let token = token
        if kind == .typedLiteral, let moment = moment(of: text(token), at: token.span) {
            advance()
            return moment
        }
        let value = numericValue()
        advance()
        return Expression(value.map(Expression.Kind.literal) ?? .missing, token.span)
    }

    /// What is told from the clock: `datetime()` is `now()`, `datetime("8:00 AM")` that time of today.
    private func moment(of text: String, at span: Span) -> Expression? {
        guard let literal = TypedLiteral(text), literal.type == .datetime else { return nil }
        let now = Expression(.call(Name("now", span), []), span)
        if literal.text.isEmpty { return now }
        guard let clock = TimeSpan(clock: literal.text) else { return nil }
        let today = Expression(.call(Name("startofday", span), [NamedExpression(value: now)]), span)
        return Expression(.binary(.add, today, Expression(.literal(.timespan(clock)), span)), span)
    }

    private mutating func numericValue() -> KQLValue? {
        let text = text(token)
        let value: KQLValue?
        switch kind {
        case .integer: value = IntegerText.value(text).map(KQLValue.long)
        case .real: value = Double(text).map(KQLValue.real)
        case .timespan: value = TimeSpan(literal: text).map(KQLValue.timespan)
        default: value = TypedLiteral(text)?.value
        }
        if value == nil { noteBadNumber(text) }
        return value
    }

    private mutating func noteBadNumber(_ text: String) {
        if kind == .typedLiteral {
            let isEmpty = text.hasSuffix("()") && text.hasPrefix("datetime")
            note(
                .badLiteral, "\(found) is no value of its type", at: token.span,
                hint: isEmpty ? "now() gives the current time" : "datetime(2026-01-29 16:49:20), timespan(1.02:03:04), long(5) …")
        } else if kind != .timespan || TimeSpanUnit(of: text) != nil {
            note(.numberOutOfRange, "\(found) does not fit into 64 bits", at: token.span)
        }
    }
}

/// A sign in front of a number belongs to the number.
enum Negation {
    static func folded(_ inner: Expression, span: Span) -> Expression? {
        guard case .literal(let value) = inner.kind else { return nil }
        switch value {
        case .long(let number) where number != .min: return Expression(.literal(.long(-number)), span)
        case .int(let number) where number != .min: return Expression(.literal(.int(-number)), span)
        case .real(let number): return Expression(.literal(.real(-number)), span)
        case .timespan(let timespan) where timespan.ticks != .min:
            return Expression(.literal(.timespan(TimeSpan(ticks: -timespan.ticks))), span)
        default: return nil
        }
    }
}
