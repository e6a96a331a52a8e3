import HuntModel
import HuntStore

/// What the records of a chunk say.
struct ParsedChunk: Sendable {
    /// By table; none is empty.
    var blocks: [RowBlock] = []
    var deadLetters: [DeadLetter] = []
    var records: Int64 = 0
    var unknownColumns = UnknownColumns()
    var replacements: Int64 = 0
    /// Of the rows, in ticks.
    var newest: Int64?
}

/// Properties without a column, as `Table.Property`, with the number of records that had a value there.
struct UnknownColumns: Sendable {
    private(set) var counts: [String: Int64] = [:]
    /// So many names are told apart; what comes after them counts as ``others``.
    static let mostNames = 1000
    static let others = "…"

    mutating func add(_ name: String, _ count: Int64 = 1) {
        let isRoom = counts.count < Self.mostNames || counts[name] != nil
        counts[isRoom ? name : Self.others, default: 0] += count
    }

    mutating func add(_ other: UnknownColumns) {
        for (name, count) in other.counts { add(name, count) }
    }
}
