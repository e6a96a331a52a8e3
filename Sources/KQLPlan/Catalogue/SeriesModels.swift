import HuntModel

/// Statistics, filters, fits and spectra of a series. One with an element that is no number gives null.
enum SeriesModels {
    static let statsDynamic = KQLFunction("series_stats_dynamic", Signature(series, .type(.bool), optional: 1, to: dynamic), nulls: .handle)
    static let fir = KQLFunction(
        "series_fir", Signature(series, series, .type(.bool), .type(.bool), optional: 2, to: dynamic), nulls: .handle, naming: .firstArgument)
    static let iir = KQLFunction("series_iir", Signature(series, series, series, to: dynamic), naming: .firstArgument)
    static let fitLineDynamic = KQLFunction("series_fit_line_dynamic", Signature(series, to: dynamic))
    static let fit2LinesDynamic = KQLFunction("series_fit_2lines_dynamic", Signature(series, to: dynamic))
    static let outliers = KQLFunction(
        "series_outliers", Signature(series, .text, .type(.real), optional: 2, to: dynamic),
        Signature(series, .text, .type(.real), .constant(.real), .constant(.real), optional: 1, to: dynamic), nulls: .handle,
        naming: .firstArgument)

    static let seasonal = KQLFunction("series_seasonal", Signature(series, .integer, optional: 1, to: dynamic), nulls: .handle)
    /// The parts of the series put together again, its last points by what the others tell.
    static let forecast = KQLFunction(
        "series_decompose_forecast", Signature(series, .integer, .integer, .text, .type(.real), optional: 3, to: dynamic), nulls: .handle)

    static let rows = [statsDynamic, fir, iir, fitLineDynamic, fit2LinesDynamic, outliers, seasonal, forecast] + TupleFunctions.rows

    private static let series = Signature.Parameter.type(.dynamic)
    private static let dynamic = Signature.Result.type(.dynamic)
}
