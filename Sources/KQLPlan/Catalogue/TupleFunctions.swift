import HuntModel

/// Functions whose result is several columns. The database gives a bag with a slot for each; a query gets the columns.
enum TupleFunctions {
    static let rows = all.map(\.row)

    /// The columns of a call by name, named after the function, its first argument and these.
    static func columns(of function: String) -> [Column]? { byName[function] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.row.name, $0.columns) })

    private struct Tuple {
        var row: KQLFunction
        var columns: [Column]

        init(_ name: String, _ signature: Signature, _ columns: [(String, KQLType)]) {
            row = KQLFunction(name, signature, nulls: .handle)
            self.columns = columns.map { Column($0.0, $0.1) }
        }
    }

    private static let all = [stats, fft, ifft, fitLine, fit2Lines, fitPoly, periodsDetect, periodsValidate, decompose, anomalies]

    private static let stats = Tuple(
        "series_stats", Signature(series, .type(.bool), optional: 1, to: bag),
        [("min", .real), ("min_idx", .long), ("max", .real), ("max_idx", .long), ("avg", .real), ("stdev", .real), ("variance", .real)])
    private static let fft = Tuple("series_fft", Signature(series, series, optional: 1, to: bag), [("real", .dynamic), ("imag", .dynamic)])
    private static let ifft = Tuple("series_ifft", Signature(series, series, optional: 1, to: bag), [("real", .dynamic), ("imag", .dynamic)])
    private static let fitLine = Tuple(
        "series_fit_line", Signature(series, to: bag),
        [("rsquare", .real), ("slope", .real), ("variance", .real), ("rvariance", .real), ("interception", .real), ("line_fit", .dynamic)])
    private static let fit2Lines = Tuple(
        "series_fit_2lines", Signature(series, to: bag),
        [("rsquare", .real), ("split_idx", .long), ("variance", .real), ("rvariance", .real), ("line_fit", .dynamic)]
            + side("right") + side("left"))
    private static let fitPoly = Tuple(
        "series_fit_poly", Signature(series, series, .integer, optional: 2, to: bag),
        [("rsquare", .real), ("coefficients", .dynamic), ("variance", .real), ("rvariance", .real), ("poly_fit", .dynamic)])

    /// The odd name of the second column is that of Microsoft's example.
    private static let periodsDetect = Tuple(
        "series_periods_detect", Signature(series, .type(.real), .type(.real), .integer, to: bag), [("periods", .dynamic), ("periods_scores", .dynamic)])
    private static let periodsValidate = Tuple(
        "series_periods_validate", Signature(series, .type(.real), repeating: 1, to: bag), [("periods", .dynamic), ("scores", .dynamic)])
    private static let decompose = Tuple(
        "series_decompose", Signature(series, .integer, .text, .integer, .type(.real), optional: 4, to: bag),
        [("baseline", .dynamic), ("seasonal", .dynamic), ("trend", .dynamic), ("residual", .dynamic)])
    private static let anomalies = Tuple(
        "series_decompose_anomalies", Signature(series, .type(.real), .integer, .text, .integer, .text, .type(.real), optional: 6, to: bag),
        [("ad_flag", .dynamic), ("ad_score", .dynamic), ("baseline", .dynamic)])

    private static func side(_ name: String) -> [(String, KQLType)] {
        ["rsquare", "slope", "interception", "variance", "rvariance"].map { ("\(name)_\($0)", .real) }
    }

    private static let series = Signature.Parameter.type(.dynamic)
    private static let bag = Signature.Result.type(.dynamic)
}
