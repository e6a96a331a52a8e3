import HuntModel
import KQLPlan
import SQLText

/// `in`, `!in`, `in~`, `!in~`, `has_any`, `has_all` over a list of scalars.
struct Membership {
    var name: String
    var subject: Scalar
    var elements: [Scalar]

    func emit(with emitter: ScalarEmitter, _ mode: ScalarEmitter.Mode) throws(EmitError) -> Snippet {
        switch name {
        case "in", "!in", "in~", "!in~":
            if let array = constants { return try test(against: array, emitter, mode) }
            return try emitter.emit(isNegated ? .and(each(equality)) : .or(each(equality)), mode)
        case "has_any": return try emitter.emit(.or(each("has")), mode)
        case "has_all": return try emitter.emit(.and(each("has")), mode)
        default: throw EmitError(.noScalarForm, "'\(name)' has no SQL form")
        }
    }

    private var ignoresCase: Bool { name.hasSuffix("~") }
    private var isNegated: Bool { name.hasPrefix("!") }
    private var equality: String { (isNegated ? "!" : "=") + (ignoresCase ? "~" : "=") }

    private func each(_ operation: String) -> [Scalar] {
        elements.map { .call(operation, [subject, $0], .bool) }
    }

    /// All elements as one array, where they are constants of the subject's own type.
    private var constants: SQLBind? {
        var texts: [String] = []
        var integers: [Int64] = []
        for element in elements {
            switch (element, subject.type) {
            case (.literal(.string(let text)), .string): texts.append(text.storable)
            case (.literal(.int(let value)), .int), (.literal(.int(let value)), .long): integers.append(Int64(value))
            case (.literal(.long(let value)), .int), (.literal(.long(let value)), .long): integers.append(value)
            case (.literal(.datetime(let time)), .datetime): integers.append(time.ticks)
            case (.literal(.timespan(let span)), .timespan): integers.append(span.ticks)
            default: return nil
            }
        }
        if ignoresCase, subject.type != .string { return nil }
        switch subject.type {
        case .string: return .textArray(texts)
        case .int, .long, .datetime, .timespan: return .int8Array(integers)
        case .bool, .real, .decimal, .guid, .dynamic: return nil
        }
    }

    /// Null is in no list and outside of every list.
    private func test(
        against array: SQLBind, _ emitter: ScalarEmitter, _ mode: ScalarEmitter.Mode
    ) throws(EmitError) -> Snippet {
        var left = try emitter.value(subject)
        var right: Snippet = subject.type == .string ? "\(bind: array, as: "text[]")" : "\(bind: array, as: "int8[]")"
        if ignoresCase {
            left = folded(left, emitter)
            right = "kql.fold_all(\(right))"
        }
        let test: Snippet = isNegated ? "\(left) <> ALL (\(right))" : "\(left) = ANY (\(right))"
        if subject.isNeverNull || (mode == .condition && !isNegated) { return test.grouped }
        return isNegated ? "COALESCE(\(test), true)" : "COALESCE(\(test), false)"
    }

    private func folded(_ left: Snippet, _ emitter: ScalarEmitter) -> Snippet {
        if case .column(let column) = subject, let text = emitter.folded[column.name] { return text }
        return "kql.fold(\(left))"
    }
}
