public import HuntModel

/// The tables that a query may read.
public struct Schema: Sendable {
    private let tables: [String: EventTable]

    public init(_ tables: [EventTable]) {
        self.tables = Dictionary(tables.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The event tables that Harrier keeps.
    public static let standard = Schema(EventTables.all)

    /// Names are case-sensitive.
    public subscript(name: String) -> EventTable? { tables[name] }

    var names: [String] { Array(tables.keys) }
}
