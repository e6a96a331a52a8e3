/// An event table as Microsoft documents it: the columns that KQL sees, in documented order.
public struct EventTable: Sendable, Hashable {
    public let name: String
    public let columns: [Column]
    /// Columns that Defender streams without documenting them: stored, and found by name, but shown by no query unasked.
    public let streamedColumns: [Column]

    public init(name: String, columns: [Column], streamedColumns: [Column] = []) {
        self.name = name
        self.columns = columns
        self.streamedColumns = streamedColumns
    }

    /// A documented column.
    public func column(named name: String) -> Column? { columns.first { $0.name == name } }

    /// All that is kept of a row, in the order of storage.
    public var storedColumns: [Column] { columns + streamedColumns }

    /// What tells when and where an event was; some tables have only one of them, or none.
    public static let timeColumn = "Timestamp"
    public static let deviceColumn = "DeviceId"
    /// What Log Analytics calls the time. A table that documents it as a column of its own has it filled all the same.
    public static let timeAlias = "TimeGenerated"

    public var hasDevice: Bool { column(named: Self.deviceColumn) != nil }

    /// Its rows say what is, not when something happened: they belong to no time slice.
    public var isSnapshot: Bool { column(named: Self.timeColumn) == nil }

    /// Columns that every event table has before its own; KQL does not see them.
    public static let bucketColumn = "_bucket"
    public static let batchColumn = "_batch"
    public static let identityColumn = "_identity"
    /// What came with a row and has no column: an object of dynamic, or nothing.
    public static let overflowColumn = "_overflow"

    /// What tells rows apart, in the order in which leaves are indexed.
    public var indexColumns: [String] {
        [Self.deviceColumn, Self.timeColumn].filter { column(named: $0) != nil } + [Self.identityColumn]
    }
}
