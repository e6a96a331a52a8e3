import Diagnostics
import HuntModel

extension Expression {
    /// A comparison of texts that could be said better.
    func lintText() -> Diagnostic? {
        switch kind {
        case .binary(let symbol, let left, let right):
            if let name = symbol.wholeTermName { return right.termHint(name, instead: symbol) }
            guard symbol == .equal || symbol == .notEqual else { return nil }
            return folding(left, right, symbol) ?? folding(right, left, symbol)
        case .membership(let name, let subject, let elements) where name == "in" || name == "!in":
            return elements.lazy.compactMap { unreachable(subject, $0, symbol: name) }.first
        default: return nil
        }
    }

    private func termHint(_ name: String, instead symbol: BinaryOperator) -> Diagnostic? {
        guard case .literal(.string(let text)) = kind, text.utf8.count > 2, text.utf8.allSatisfy({ $0.isDigit || $0.isLetter }) else { return nil }
        return .lint(
            .containsTerm, "'\(symbol.rawValue)' reads every value from end to end, because the text may stand inside a word", at: span,
            hint: "if a whole word is meant, '\(name)' finds it by an index")
    }

    private func folding(_ call: Expression, _ literal: Expression, _ symbol: BinaryOperator) -> Diagnostic? {
        guard call.foldedCase != nil, case .literal(.string) = literal.kind else { return nil }
        if let never = unreachable(call, literal, symbol: symbol.rawValue) { return never }
        let other = symbol == .equal ? "=~" : "!~"
        return .lint(
            .foldedComparison, "the value is folded only to be compared", at: span, hint: "'\(other)' compares without case, and by an index")
    }

    /// `tolower(x)` is never `A`.
    private func unreachable(_ call: Expression, _ literal: Expression, symbol: String) -> Diagnostic? {
        guard let folds = call.foldedCase, case .literal(.string(let text)) = literal.kind, folds(text) != text else { return nil }
        let isNegated = symbol.hasPrefix("!")
        return .lint(
            .neverEqual, "the folded value is never this text, so that '\(symbol)' is \(isNegated ? "always true" : "never true")", at: literal.span,
            hint: "write the text in the same case")
    }

    /// For `tolower(…)` and `toupper(…)`, what they do to a text.
    private var foldedCase: ((String) -> String)? {
        guard case .call(let name, let arguments) = kind, arguments.count == 1 else { return nil }
        switch name.text {
        case "tolower": return { $0.lowercased() }
        case "toupper": return { $0.uppercased() }
        default: return nil
        }
    }
}

extension BinaryOperator {
    /// The operator over whole terms beside this one that looks inside them.
    fileprivate var wholeTermName: String? {
        switch self {
        case .contains: "has"
        case .notContains: "!has"
        case .containsCs: "has_cs"
        case .notContainsCs: "!has_cs"
        default: nil
        }
    }
}
