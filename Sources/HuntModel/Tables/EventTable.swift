/// An event table as Microsoft documents it: the columns that KQL sees, in documented order.
public struct EventTable: Sendable, Hashable {
    public let name: String
    public let columns: [Column]

    public init(name: String, columns: [Column]) {
        self.name = name
        self.columns = columns
    }

    public func column(named name: String) -> Column? { columns.first { $0.name == name } }

    /// Event time and device, which every event table has.
    public static let timeColumn = "Timestamp"
    public static let deviceColumn = "DeviceId"

    /// Columns that every event table has before its own; KQL does not see them.
    public static let bucketColumn = "_bucket"
    public static let batchColumn = "_batch"
    public static let identityColumn = "_identity"
}
