import HuntModel

/// Over no rows: counts 0, sets and lists empty, all else null. `arg_max`, `arg_min` and `take_any` give several columns; the
/// binder spells them out.
enum Aggregates {
    /// Of a value too: rows where it is null are counted, as documented.
    static let count = aggregate("count", Signature(to: .type(.long)), Signature(.any, to: .type(.long)), nulls: .handle)
    static let countif = aggregate("countif", Signature(.type(.bool), to: .type(.long)))
    /// Exact, whatever accuracy is asked for.
    static let dcount = aggregate("dcount", Signature(.any, .constant(.long), optional: 1, to: .type(.long)))
    static let dcountif = aggregate("dcountif", Signature(.any, .type(.bool), .constant(.long), optional: 1, to: .type(.long)))
    static let countDistinct = aggregate("count_distinct", Signature(.any, to: .type(.long)))
    static let sum = aggregate("sum", Signature(.number, to: .widest), timespan)
    static let sumif = aggregate(
        "sumif", Signature(.number, .type(.bool), to: .widest), Signature(.type(.timespan), .type(.bool), to: .type(.timespan)))
    static let avg = aggregate(
        "avg", Signature(.integer, to: .type(.real)), Signature(.type(.decimal), to: .type(.decimal)),
        Signature(.type(.real), to: .type(.real)), timespan, Signature(.type(.datetime), to: .type(.datetime)))
    static let avgif = aggregate(
        "avgif", Signature(.integer, .type(.bool), to: .type(.real)), Signature(.type(.real), .type(.bool), to: .type(.real)),
        Signature(.type(.timespan), .type(.bool), to: .type(.timespan)))
    static let min = aggregate("min", Signature(.orderable, to: .argument(0)))
    static let max = aggregate("max", Signature(.orderable, to: .argument(0)))
    static let minif = aggregate("minif", Signature(.orderable, .type(.bool), to: .argument(0)))
    static let maxif = aggregate("maxif", Signature(.orderable, .type(.bool), to: .argument(0)))
    static let makeSet = aggregate(
        "make_set", Signature(.any, .constant(.long), optional: 1, to: .type(.dynamic)), aliases: ["makeset"], prefix: "set")
    static let makeList = aggregate(
        "make_list", Signature(.any, .constant(.long), optional: 1, to: .type(.dynamic)), aliases: ["makelist"], prefix: "list")
    static let makeSetIf = aggregate(
        "make_set_if", Signature(.any, .type(.bool), .constant(.long), optional: 1, to: .type(.dynamic)), prefix: "set")
    static let makeListIf = aggregate(
        "make_list_if", Signature(.any, .type(.bool), .constant(.long), optional: 1, to: .type(.dynamic)), prefix: "list")
    static let makeListWithNulls = aggregate("make_list_with_nulls", Signature(.any, to: .type(.dynamic)), nulls: .handle, prefix: "list")
    /// Of a key that several bags have, the value of the first.
    static let makeBag = aggregate("make_bag", Signature(.type(.dynamic), to: .type(.dynamic)), aliases: ["make_dictionary"], prefix: "bag")
    static let makeBagIf = aggregate("make_bag_if", Signature(.type(.dynamic), .type(.bool), to: .type(.dynamic)), prefix: "bag")
    static let countDistinctIf = aggregate("count_distinctif", Signature(.any, .type(.bool), to: .type(.long)))
    static let takeAnyIf = aggregate("take_anyif", Signature(.any, .type(.bool), to: .argument(0)), aliases: ["anyif"])
    static let binaryAllAnd = aggregate("binary_all_and", Signature(.integer, to: .type(.long)))
    static let binaryAllOr = aggregate("binary_all_or", Signature(.integer, to: .type(.long)))
    static let binaryAllXor = aggregate("binary_all_xor", Signature(.integer, to: .type(.long)))
    static let argMax = aggregate("arg_max", aliases: ["argmax"], prefix: "max")
    static let argMin = aggregate("arg_min", aliases: ["argmin"], prefix: "min")
    static let takeAny = aggregate("take_any", aliases: ["any"], prefix: "any")

    /// The types that are found at each path. Times, spans and guids are text in JSON, and so they are here.
    static let buildSchema = aggregate("buildschema", Signature(.type(.dynamic), to: .type(.dynamic)), prefix: "schema")

    static let rows = [
        buildSchema, count, countif, dcount, dcountif, countDistinct, sum, sumif, avg, avgif, min, max, minif, maxif, makeSet, makeList,
        makeSetIf, makeListIf, makeListWithNulls, makeBag, makeBagIf, countDistinctIf, takeAnyIf, binaryAllAnd, binaryAllOr,
        binaryAllXor, argMax, argMin, takeAny,
    ]

    private static let timespan = Signature(.type(.timespan), to: .type(.timespan))

    static func aggregate(
        _ name: String, _ signatures: Signature..., aliases: [String] = [], nulls: KQLFunction.Nulls = .skip, prefix: String? = nil
    ) -> KQLFunction {
        KQLFunction(
            name, signatures: signatures, aliases: aliases, kind: .aggregate, nulls: nulls, naming: .prefixed(prefix ?? name))
    }
}
