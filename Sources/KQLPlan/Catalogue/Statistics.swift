import HuntModel

/// Exact where Kusto estimates: a percentile is the value of nearest rank. Of fewer than two values the deviation and the
/// variance are 0.
enum Statistics {
    static let rows = [percentile, percentilew, percentilesArray, percentileswArray] + deviations + covariances

    private static let percentile = KQLFunction(
        "percentile", signatures: sortable.map { Signature($0, .constant(.real), to: .argument(0)) }, kind: .aggregate, nulls: .skip,
        naming: .joined("percentile", 2))
    private static let percentilew = KQLFunction(
        "percentilew", signatures: sortable.map { Signature($0, .integer, .constant(.real), to: .argument(0)) }, kind: .aggregate,
        nulls: .skip, naming: .weighted)
    private static let percentilesArray = KQLFunction(
        "percentiles_array",
        signatures: sortable.flatMap {
            [Signature($0, .constant(.dynamic), to: array), Signature($0, .constant(.real), repeating: 1, to: array)]
        }, kind: .aggregate, nulls: .skip, naming: .prefixed("percentile"))
    private static let percentileswArray = KQLFunction(
        "percentilesw_array",
        signatures: sortable.flatMap {
            [Signature($0, .integer, .constant(.dynamic), to: array), Signature($0, .integer, .constant(.real), repeating: 1, to: array)]
        }, kind: .aggregate, nulls: .skip, naming: .prefixed("percentile"))

    private static let sortable: [Signature.Parameter] = [.number, .type(.datetime), .type(.timespan)]
    private static let array = Signature.Result.type(.dynamic)

    private static let deviations = ["stdev", "stdevp", "variance", "variancep"].flatMap { name in
        [
            Aggregates.aggregate(name, Signature(.number, to: .type(.real))),
            Aggregates.aggregate(name + "if", Signature(.number, .type(.bool), to: .type(.real))),
        ]
    }

    private static let covariances = ["covariance", "covariancep"].flatMap { name in
        [
            KQLFunction(
                name, Signature(.type(.real), .type(.real), to: .type(.real)), kind: .aggregate, nulls: .skip, naming: .joined(name, 2)),
            KQLFunction(
                name + "if", Signature(.type(.real), .type(.real), .type(.bool), to: .type(.real)), kind: .aggregate, nulls: .skip,
                naming: .joined(name + "if", 2)),
        ]
    }
}
