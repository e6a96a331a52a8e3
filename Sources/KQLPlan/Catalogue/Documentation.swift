import HuntModel

/// Where Microsoft documents what the catalogue holds.
public enum Documentation {
    public static let root = "https://learn.microsoft.com/kusto/query/"

    /// The name of the page about a function, by rule but for those in `others`.
    static func page(of name: String, _ kind: KQLFunction.Kind) -> String {
        others[name] ?? name.replacing("_", with: "-") + (kind == .aggregate ? "-aggregation-function" : "-function")
    }

    /// Several functions to a page, none at all, or a page by another name.
    private static let others = [
        "bag_pack": "pack-function", "bag_zip": "bag-zip", "cursor_current": "cursor-current", "datetime_list_timezones": "datetime-list-timezones",
        "dayofmonth": "day-of-month-function", "dayofweek": "day-of-week-function", "dayofyear": "day-of-year-function",
        "gzip_compress_to_base64_string": "gzip-base64-compress", "gzip_decompress_from_base64_string": "gzip-base64-decompress",
        "hourofday": "hour-of-day-function", "isascii": "isascii", "parse_urlquery": "parse-url-query-function", "percentile": "percentiles-aggregation-function",
        "percentiles_array": "percentiles-aggregation-function", "percentiles_array_tdigest": "percentile-array-tdigest-function",
        "percentilesw_array": "percentilesw-aggregation-function", "percentilew": "percentilesw-aggregation-function",
        "replace": "replace-regex-function", "set_equals": "scalar-functions", "hll_isvalid": "scalar-functions", "tdigest_isvalid": "scalar-functions",
        "stdevpif": "aggregation-functions", "todouble": "toreal-function",
        "zlib_compress_to_base64_string": "zlib-base64-compress-function", "zlib_decompress_from_base64_string": "zlib-base64-decompress-function",
    ]
}

extension KQLFunction {
    /// Microsoft's page about it.
    public var documentation: String { Documentation.root + Documentation.page(of: name, kind) }
    /// Of constants the value is computed once, while the query is compiled.
    public var folds: Bool { fold != nil }
    /// Shards compute their part of an aggregation, where else the rows themselves are gathered.
    public var isPartial: Bool { PartialAggregate.exists(for: name) }
}

extension KQLFunction {
    /// Each way to call it, with the type of the result: `(real, [integer]) → real`.
    public var usages: [String] {
        signatures.isEmpty ? Self.bound[name].map { [$0] } ?? [] : signatures.map { "\($0) → \($0.resultWord)" }
    }

    /// What the binder reads by itself.
    private static let bound = [
        "case": "(bool, scalar, …, scalar) → scalar", "arg_max": "(scalar, column or *, …) → columns of a row",
        "arg_min": "(scalar, column or *, …) → columns of a row", "take_any": "(column or *, …) → columns of a row",
    ]
}

extension Signature {
    fileprivate var resultWord: String {
        switch result {
        case .type(let type): type.rawValue
        case .argument(let index): parameters.indices.contains(index) ? parameters[index].resultWord : "scalar"
        case .widest: "number"
        case .common: "scalar"
        }
    }
}

extension Signature.Parameter {
    fileprivate var resultWord: String {
        switch self {
        case .type(let type), .constant(let type): type.rawValue
        case .number, .integer: "number"
        case .text: "string"
        case .any, .orderable, .common, .comparable, .ordered: "scalar"
        }
    }
}
