import HuntModel

/// Where Kusto keeps a sketch, the values themselves are kept: merged and asked, they answer exactly, whatever accuracy is asked for.
/// What is no such result gives null.
enum DigestFunctions {
    static let hll = Aggregates.aggregate("hll", Signature(.any, .constant(.long), optional: 1, to: digest))
    static let hllIf = Aggregates.aggregate("hll_if", Signature(.any, .type(.bool), .constant(.long), optional: 1, to: digest))
    static let hllMerge = Aggregates.aggregate("hll_merge", Signature(.type(.dynamic), to: digest))
    /// Weights are whole numbers; without them each value counts once.
    static let tdigest = Aggregates.aggregate(
        "tdigest", Signature(.number, .integer, optional: 1, to: digest), Signature(.type(.datetime), .integer, optional: 1, to: digest),
        Signature(.type(.timespan), .integer, optional: 1, to: digest))
    static let tdigestMerge = Aggregates.aggregate(
        "tdigest_merge", Signature(.type(.dynamic), to: digest), aliases: ["merge_tdigest"], prefix: "merge_tdigests")

    static let hllsMerged = KQLFunction(
        "hll_merge", Signature(.type(.dynamic), .type(.dynamic), repeating: 1, to: digest), nulls: .handle, naming: .fixed("hll_merged_result"))
    static let digestsMerged = KQLFunction(
        "merge_tdigest", Signature(.type(.dynamic), .type(.dynamic), repeating: 1, to: digest), aliases: ["tdigest_merge"], nulls: .handle,
        naming: .fixed("tdigests_merge_result"))
    static let dcountHll = KQLFunction("dcount_hll", Signature(.type(.dynamic), to: .type(.long)), nulls: .handle, naming: .prefixed("dcount_hll"))
    static let hllIsValid = KQLFunction("hll_isvalid", Signature(.type(.dynamic), to: .type(.bool)), nulls: .handle)
    static let percentile = KQLFunction(
        "percentile_tdigest", Signature(.type(.dynamic), .type(.real), to: digest), naming: .prefixed("percentile_tdigest"))
    static let percentiles = KQLFunction(
        "percentiles_array_tdigest", Signature(.type(.dynamic), .type(.dynamic), to: digest),
        Signature(.type(.dynamic), .type(.real), repeating: 1, to: digest), nulls: .handle, naming: .prefixed("percentile_tdigest"))
    static let rank = KQLFunction("rank_tdigest", signatures: ranked)
    static let percentRank = KQLFunction("percentrank_tdigest", signatures: ranked)
    static let digestIsValid = KQLFunction("tdigest_isvalid", Signature(.type(.dynamic), to: .type(.bool)), nulls: .handle)

    /// How many values the first so many of several hlls have in common; no query can call it.
    static let common = "hll.common"

    static let rows = [
        hll, hllIf, hllMerge, tdigest, tdigestMerge, hllsMerged, digestsMerged, dcountHll, hllIsValid, percentile, percentiles, rank,
        percentRank, digestIsValid,
    ]

    private static let digest = Signature.Result.type(.dynamic)
    private static let ranked = [Signature.Parameter.number, .type(.datetime), .type(.timespan)].map {
        Signature(.type(.dynamic), $0, to: .type(.real))
    }
}
