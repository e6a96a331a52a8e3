public import HuntModel

/// The tables that a query may name, with their columns in documented order.
public struct Schema: Sendable {
    public let tables: [String: [Column]]

    public init(_ tables: [EventTable]) {
        self.tables = Dictionary(tables.map { ($0.name, $0.columns) }) { first, _ in first }
    }

    /// Every event table that Harrier keeps.
    public static let standard = Schema(EventTables.all)
}
