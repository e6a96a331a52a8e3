import Diagnostics
import HuntModel

/// What a call of a `series_` function asks for in words and numbers, where only some of them mean something.
extension Binder {
    /// False where it is refused, which is reported; a method that is not known to the letter is noted.
    mutating func takesOptions(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Bool {
        guard row.name.hasPrefix("series_") else { return true }
        for (place, words) in SeriesOptions.words[row.name] ?? [] where arguments.indices.contains(place) {
            guard case .string(let word)? = arguments[place].constant, !words.contains(word.lowercased()) else { continue }
            report(.badOption, "'\(row.name)' does not know '\(word)'", at: span, hint: words.map { "'\($0)'" }.joined(separator: ", "))
            return false
        }
        guard !refusesFences(row, arguments, at: span), takesPeriods(row, arguments, at: span) else { return false }
        if SeriesOptions.isKnownInPart(row.name, arguments) {
            note(
                .methodInPart, "'\(row.name)' follows the method that is documented; Kusto's own is not public in every detail, so its numbers may differ",
                at: span, severity: .warning, hint: SeriesOptions.hint(for: row.name))
        }
        return true
    }

    /// `series_outliers(x, "ctukey", null, 5, 95)`: how its scores are brought to the scale of the default fences is documented for those alone.
    private mutating func refusesFences(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Bool {
        guard row.name == SeriesModels.outliers.name, arguments.count > 3 else { return false }
        if case .string(let word)? = arguments[1].constant, word.lowercased() == "tukey" { return false }
        let fences = arguments.dropFirst(3).map { $0.folded.implicitly(.real)?.constant }
        guard fences != [.real(10)], fences != [.real(10), .real(90)] else { return false }
        report(
            .unsupportedForm, "'series_outliers' is known with its fences at 10 and 90 percent; how scores are scaled for others is not documented",
            at: span, hint: "leave them out, or \"tukey\" for 25 and 75 percent")
        return true
    }

    private mutating func takesPeriods(_ row: KQLFunction, _ arguments: [Scalar], at span: Span) -> Bool {
        guard row.name == "series_periods_validate", arguments.count > 17 else { return true }
        report(.wrongArgumentCount, "'series_periods_validate' takes up to 16 periods", at: span)
        return false
    }
}

enum SeriesOptions {
    /// The words that an argument may be, by its place.
    static let words: [String: [(Int, [String])]] = [
        "series_outliers": [(1, kinds)], "series_decompose": [(2, trends)], "series_decompose_forecast": [(3, trends)],
        "series_decompose_anomalies": [(3, trends), (5, kinds)],
    ]

    private static let trends = ["avg", "linefit", "none"]
    private static let kinds = ["ctukey", "tukey"]

    /// Where a period is searched for or scored, and where fences may fall together.
    static func isKnownInPart(_ name: String, _ arguments: [Scalar]) -> Bool {
        switch name {
        case "series_periods_detect", "series_periods_validate", "series_decompose_anomalies": true
        case "series_seasonal", "series_decompose": isPeriodOpen(arguments, at: 1)
        case "series_decompose_forecast": isPeriodOpen(arguments, at: 2)
        default: false
        }
    }

    static func hint(for name: String) -> String? {
        switch name {
        case "series_seasonal", "series_decompose", "series_decompose_forecast": "a period that is given, 0 for none, leaves nothing open"
        default: nil
        }
    }

    private static func isPeriodOpen(_ arguments: [Scalar], at place: Int) -> Bool {
        guard arguments.indices.contains(place), case .long(let period)? = arguments[place].folded.implicitly(.long)?.constant else { return true }
        return period == -1
    }
}
