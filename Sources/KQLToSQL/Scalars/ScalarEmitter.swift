import HuntModel
import KQLPlan
import SQLText

/// Scalar → SQL expression over the relation `q`.
struct ScalarEmitter {
    /// Event tables by the number of their source, for plans inside expressions.
    var tables: [String] = []
    /// Columns whose folded text stands ready, and what reads it.
    var folded: [String: Snippet] = [:]
    /// Calls whose answer stands ready beside the row.
    var probed: [Scalar: Snippet] = [:]

    /// The exact value, null included.
    func value(_ scalar: Scalar) throws(EmitError) -> Snippet { try emit(scalar, .value) }

    /// True exactly where the predicate is true; false and null may be swapped, which leaves comparisons bare for an index.
    func condition(_ scalar: Scalar) throws(EmitError) -> Snippet { try emit(scalar, .condition) }

    enum Mode { case value, condition }

    func emit(_ scalar: Scalar, _ mode: Mode) throws(EmitError) -> Snippet {
        switch scalar {
        case .literal(let value): return Snippet(value)
        case .column(let column): return column.reference
        case .call(let name, let arguments, let type):
            if !probed.isEmpty, let answer = probed[scalar] { return answer }
            return try emit(ScalarCall(name: name, arguments: arguments, type: type, mode: mode, emitter: self))
        case .convert(let inner, let type): return try converted(inner, to: type)
        case .and(let terms): return try junction(terms, " AND ", empty: "true", mode)
        case .or(let terms): return try junction(terms, " OR ", empty: "false", mode)
        case .not(let inner): return try emit(inner, .value).negated
        case .membership(let name, let subject, let elements):
            return try Membership(name: name, subject: subject, elements: elements).emit(with: self, mode)
        case .memberOf(let name, let subject, let plan):
            return try TableMembership(name: name, subject: subject, plan: plan).emit(with: self, mode)
        case .subquery(let plan, let type): return try subquery(plan, type)
        case .outer(let column, let level): return column.reference(outside: level)
        }
    }

    private func emit(_ call: ScalarCall) throws(EmitError) -> Snippet {
        guard let form = ScalarForm.all[call.name] else {
            throw EmitError(.noScalarForm, "'\(call.name)' has no SQL form")
        }
        return try form.emit(call)
    }

    private func junction(
        _ terms: [Scalar], _ operation: StaticString, empty: Snippet, _ mode: Mode
    ) throws(EmitError) -> Snippet {
        guard !terms.isEmpty else { return empty }
        var parts: [Snippet] = []
        for term in terms { parts.append(try emit(term, mode)) }
        return parts.count == 1 ? parts[0] : "(\(parts.joined(by: operation)))"
    }
}
