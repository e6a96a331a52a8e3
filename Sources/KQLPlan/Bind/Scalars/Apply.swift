import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// A row of the catalogue over arguments bound in `scope`. A pattern may come from a column that is constant.
    mutating func apply(_ row: KQLFunction, to arguments: [Scalar], at span: Span, in scope: RowScope) -> Scalar? {
        apply(row, to: PatternCall.names.contains(row.name) ? arguments.map(scope.withConstants) : arguments, at: span)
    }

    /// A row of the catalogue over bound arguments: the overload that converts least.
    mutating func apply(_ row: KQLFunction, to arguments: [Scalar], at span: Span) -> Scalar? {
        let hasPattern = PatternCall.names.contains(row.name)
        guard let match = match(row, hasPattern ? arguments.map(\.folded) : arguments, at: span) else { return nil }
        if let field = FormatText.mistake(row.name, match.arguments) {
            report(.unsupportedForm, "'\(row.name)' has no field or delimiter '\(field)'", at: span)
            return nil
        }
        guard !hasPattern || checkPattern(row.name, match.arguments, at: span) else { return nil }
        return .call(row.name, match.arguments, match.type)
    }

    private mutating func checkPattern(_ name: String, _ arguments: [Scalar], at span: Span) -> Bool {
        do {
            _ = try PatternCall(name, arguments)
            return true
        } catch {
            report(error.kind == .invalid ? .invalidPattern : .unsupportedPattern, "'\(name)': \(error.description)", at: span)
            return false
        }
    }

    mutating func match(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Signature.Match? {
        let fitting = row.signatures.compactMap { $0.match(arguments) }
        if let best = fitting.min(by: { $0.cost < $1.cost }) { return best }
        reportMismatch(row, arguments, at: span)
        return nil
    }

    private mutating func reportMismatch(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) {
        guard row.signatures.contains(where: { $0.parameters(for: arguments.count) != nil }) else {
            report(.wrongArgumentCount, "'\(row.name)' does not take \(counted(arguments.count))", at: span, hint: usage(of: row))
            return
        }
        let types = arguments.map(\.type.rawValue)
        if row.signatures.contains(where: { $0.parameters.contains(.comparable) || $0.parameters.contains(.ordered) }) {
            report(
                .cannotCompare, "'\(row.name)' cannot compare \(types.joined(separator: " with "))", at: span,
                hint: "convert one side: tostring(…), tolong(…), todatetime(…)")
        } else {
            report(.wrongArgumentType, "'\(row.name)' does not take (\(types.joined(separator: ", ")))", at: span, hint: usage(of: row))
        }
    }

    private func counted(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }

    private func usage(of row: KQLFunction) -> String {
        "it takes " + row.signatures.map(\.description).joined(separator: " or ")
    }
}

extension Signature: CustomStringConvertible {
    public var description: String {
        let words = parameters.enumerated().map { $0.offset < parameters.count - optional ? $0.element.word : "[\($0.element.word)]" }
        return "(\(words.joined(separator: ", "))\(repeating > 0 ? ", …" : ""))"
    }
}

extension Signature.Parameter {
    fileprivate var word: String {
        switch self {
        case .type(let type): type.rawValue
        case .text: "string"
        case .any, .common, .comparable, .ordered: "scalar"
        case .number: "number"
        case .integer: "integer"
        case .orderable: "scalar"
        case .constant(let type): "constant \(type.rawValue)"
        }
    }
}
