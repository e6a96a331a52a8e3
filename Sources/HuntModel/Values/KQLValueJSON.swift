extension KQLValue {
    /// JSON as in the Kusto v2 REST format: datetime and timespan as text, a real that is no number as a string, decimal and
    /// guid as strings, dynamic as the JSON value that it is.
    public var json: String {
        switch self {
        case .null(.string): "\"\""
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .long(let value): String(value)
        case .real(let value): Self.json(real: value)
        case .decimal(let digits): JSONText.quoted(digits)
        case .string(let text): JSONText.quoted(text)
        case .datetime(let time): JSONText.quoted(time.description)
        case .timespan(let span): JSONText.quoted(span.description)
        case .guid(let text): JSONText.quoted(text)
        case .dynamic(let json): json
        }
    }

    private static func json(real value: Double) -> String {
        if value.isNaN { return "\"NaN\"" }
        if value.isInfinite { return value < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
        return value.description
    }
}

extension Sequence where Element == KQLValue {
    /// One row as a JSON array.
    public var json: String { "[" + map(\.json).joined(separator: ",") + "]" }
}
