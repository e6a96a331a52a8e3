/// How often a function was called without raising.
public struct FunctionReport: Sendable {
    public var function: DatabaseFunction
    public var calls: Int
    /// False where its time was up before.
    public var isWhole: Bool
    public var time: Duration

    /// Arguments, cut where they are long.
    static func show(_ rows: [[String?]]) -> String {
        rows.map { row in "  (" + row.map { $0.map(quoted) ?? "NULL" }.joined(separator: ", ") + ")" }.joined(separator: "\n")
    }

    private static func quoted(_ value: String) -> String {
        let escaped = value.unicodeScalars.prefix(160).map { $0.isASCII && $0.value >= 0x20 && $0 != "\\" && $0 != "'" ? String($0) : $0.escaped(asASCII: true) }
        return "'\(escaped.joined())'" + (value.unicodeScalars.count > 160 ? "… of \(value.unicodeScalars.count) characters" : "")
    }
}
