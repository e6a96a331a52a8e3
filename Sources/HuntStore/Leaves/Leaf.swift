/// One leaf of an event table: a heap table in the tenant's schema that holds the events of `[start, end)` ticks.
public struct Leaf: Sendable, Codable, Hashable {
    public var table: String
    /// Its own name, without the schema.
    public var name: String
    public var start: Int64
    public var end: Int64

    public init(table: String, name: String, start: Int64, end: Int64) {
        self.table = table
        self.name = name
        self.start = start
        self.end = end
    }

    public func holds(_ ticks: Int64) -> Bool { start <= ticks && ticks < end }
}
