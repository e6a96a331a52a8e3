/// What the fragments of a query read of one event table, all readings together.
public struct SourceNeed: Sendable, Codable, Hashable {
    public var table: String
    /// Stored columns, hidden ones among them: those first, then as the table has them.
    public var columns: [String]
    /// A row that does not fulfil it changes no answer.
    public var condition: ColumnCondition
    /// Only rows of the pivot windows are read.
    public var isPivoted: Bool
    /// Rows are looked up by device and time, one window after the other.
    public var isProbed: Bool

    public init(table: String, columns: [String], condition: ColumnCondition = .any, isPivoted: Bool = false, isProbed: Bool = false) {
        self.table = table
        self.columns = columns
        self.condition = condition
        self.isPivoted = isPivoted
        self.isProbed = isProbed
    }
}
