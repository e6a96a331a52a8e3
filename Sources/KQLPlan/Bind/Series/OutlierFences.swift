import Diagnostics
import HuntModel

extension Binder {
    /// `series_outliers(x, "ctukey", null, 5, 95)`: how its scores are brought to the scale of the default fences is documented for those alone.
    mutating func refusesFences(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Bool {
        guard row.name == SeriesModels.outliers.name, arguments.count > 1 else { return false }
        let kind = arguments[1].constant
        if case .string(let word)? = kind, word != "tukey", word != "ctukey" {
            report(.badOption, "'series_outliers' has no kind '\(word)'", at: span, hint: "\"tukey\" or \"ctukey\"")
            return true
        }
        let fences = arguments.dropFirst(3).map { $0.folded.implicitly(.real)?.constant }
        guard !fences.isEmpty, kind != .string("tukey"), fences != [.real(10)], fences != [.real(10), .real(90)] else { return false }
        report(
            .unsupportedForm, "'series_outliers' is known with its fences at 10 and 90 percent; how scores are scaled for others is not documented",
            at: span, hint: "leave them out, or \"tukey\" for 25 and 75 percent")
        return true
    }
}
