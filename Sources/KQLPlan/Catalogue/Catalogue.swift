/// Every function, aggregation and operator that Harrier knows the meaning of. What is not here is refused by name.
public enum Catalogue {
    public static let all: [KQLFunction] = groups.flatMap { $0 }

    private static let groups: [[KQLFunction]] = [
        ComparisonOperators.rows,
        ArithmeticOperators.rows,
        TextOperators.rows,
        PatternFunctions.rows,
        Conversions.rows,
        Conditions.rows,
        TextFunctions.rows,
        TimeFunctions.rows,
        MathFunctions.rows,
        DynamicFunctions.rows,
        ArrayFunctions.rows,
        BagFunctions.rows,
        EncodingFunctions.rows,
        AddressFunctions.rows,
        GeoFunctions.rows,
        CalendarFunctions.rows,
        NumberFunctions.rows,
        SpecialFunctions.rows,
        UnitFunctions.rows,
        PackedText.rows,
        ZoneFunctions.rows,
        RandomFunctions.rows,
        WindowFunctions.rows,
        Aggregates.rows,
        Statistics.rows,
        DigestFunctions.rows,
        SeriesElements.rows,
        SeriesModels.rows,
    ]

    /// A function as a query calls it, by any of its names.
    static func function(_ name: String) -> KQLFunction? { functions[name] }
    static func aggregate(_ name: String) -> KQLFunction? { aggregates[name] }
    /// An aggregation of so many arguments, where a function of rows has the same name: `hll_merge(h)` and `hll_merge(h, g)`.
    static func aggregate(_ name: String, of count: Int) -> KQLFunction? {
        guard let row = aggregates[name], functions[name] != nil else { return nil }
        return row.signatures.contains { $0.parameters(for: count) != nil } ? row : nil
    }
    static func window(_ name: String) -> KQLFunction? { windows[name] }

    /// An operator, or a function by the name that plans use.
    static func row(_ name: String) -> KQLFunction? { operators[name] ?? functions[name] }

    static let aggregateNames: [String] = Array(aggregates.keys)
    static let functionNames: [String] = Array(functions.keys) + Array(aggregates.keys) + Array(windows.keys) + BoundAway.names + severalPercentiles

    /// Spelled out as one `percentile` or `percentilew` each.
    static let severalPercentiles = ["percentiles", "percentilesw"]

    private static let functions = index(.scalar)
    private static let aggregates = index(.aggregate)
    private static let windows = index(.window)
    private static let operators = index(.operator)

    private static func index(_ kind: KQLFunction.Kind) -> [String: KQLFunction] {
        all.reduce(into: [:]) { index, row in
            guard row.kind == kind else { return }
            for name in [row.name] + row.aliases { index[name] = row }
        }
    }
}

/// Functions that never reach a plan: the binder replaces them.
public enum BoundAway {
    public static let names = [
        "now", "ago", "not", "materialize", "ingestion_time", "replace", "pack_all", "bag_pack_columns", "column_ifexists", "columnifexists", "extract_json",
        "extractjson", "assert", "around", "bin_auto", "column_names_of", "estimate_data_size", "parse_user_agent",
    ]
}
