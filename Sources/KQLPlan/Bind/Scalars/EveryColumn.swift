import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// `* has "x"`: some column of text has it.
    mutating func anyColumn(_ symbol: BinaryOperator, _ right: Expression, at span: Span, in scope: RowScope) -> Scalar? {
        guard !symbol.rawValue.hasPrefix("!"), let row = Catalogue.row(symbol.rawValue) else {
            report(.unsupportedForm, "'* \(symbol.rawValue)' is not supported", at: span, hint: "name the columns")
            return nil
        }
        guard let needle = scalar(right, in: scope) else { return nil }
        let texts = scope.ordered.filter { $0.type == .string || $0.type == .dynamic }
        let tests = texts.compactMap { column in apply(row, to: [.column(column), needle], at: span) }
        return tests.count == texts.count && spend(tests.count, at: span) ? .or(tests) : nil
    }
}
