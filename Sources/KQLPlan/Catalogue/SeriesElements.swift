import HuntModel

/// Arrays of numbers, element by element and as vectors. What is no array gives null, an element that is no number null in its place.
enum SeriesElements {
    static let rows = ofOne + ofTwo + filling + vectors

    private static let ofOne = [
        "series_abs", "series_acos", "series_asin", "series_atan", "series_ceiling", "series_cos", "series_exp", "series_floor", "series_log",
        "series_sign", "series_sin", "series_tan",
    ].map { KQLFunction($0, Signature(series, to: array)) }

    /// One of the two may be a number, which stands for a series of it.
    private static let ofTwo = [
        "series_add", "series_divide", "series_equals", "series_greater", "series_greater_equals", "series_less", "series_less_equals",
        "series_multiply", "series_not_equals", "series_pow", "series_subtract",
    ].map { KQLFunction($0, signatures: twoSeries(array)) }

    private static let filling = [
        KQLFunction(
            "series_fill_const", Signature(series, .any, .any, optional: 1, to: array), nulls: .handle, naming: .firstArgument),
        KQLFunction("series_fill_forward", Signature(series, .any, optional: 1, to: array), nulls: .handle, naming: .firstArgument),
        KQLFunction("series_fill_backward", Signature(series, .any, optional: 1, to: array), nulls: .handle, naming: .firstArgument),
        KQLFunction(
            "series_fill_linear", Signature(series, .any, .type(.bool), .any, optional: 3, to: array), nulls: .handle, naming: .firstArgument),
    ]

    private static let vectors = [
        KQLFunction("series_sum", Signature(series, to: number)),
        KQLFunction("series_product", Signature(series, to: number)),
        KQLFunction("series_magnitude", Signature(series, to: number)),
        KQLFunction("series_dot_product", signatures: twoSeries(number)),
        KQLFunction(
            "series_cosine_similarity", Signature(series, series, .type(.real), .type(.real), optional: 2, to: number), nulls: .handle),
        KQLFunction("series_pearson_correlation", Signature(series, series, to: number)),
    ]

    private static func twoSeries(_ result: Signature.Result) -> [Signature] {
        [Signature(series, series, to: result), Signature(series, .number, to: result), Signature(.number, series, to: result)]
    }

    private static let series = Signature.Parameter.type(.dynamic)
    private static let array = Signature.Result.type(.dynamic)
    private static let number = Signature.Result.type(.real)
}
