import HuntModel

/// What the first row of delimited text says of the fields of the others.
struct DelimitedHeader: Sendable {
    let table: EventTable
    /// As written, without white space around them.
    let names: [[UInt8]]
    /// The table's columns among ``TableLayout/columns``; nil where a field has none.
    let columns: [Int?]

    /// Fails with `ING015` when the row names no column of the table, no name for a field, or one twice.
    init(_ fields: [String], of table: EventTable) throws(IngestError) {
        let layout = TableLayout(table)
        let trimmed = fields.map { $0.trimmed }
        self.table = table
        names = trimmed.map { Array($0.utf8) }
        columns = names.map { layout.number(of: $0) }
        guard columns.contains(where: { $0 != nil }) else {
            throw IngestError(.unknownColumn, "the first row names no column of \(table.name): \(fields.prefix(5).joined(separator: ", ").prefix(200))")
        }
        if let twice = Dictionary(grouping: trimmed, by: { $0 }).first(where: { $0.value.count > 1 })?.key {
            throw IngestError(.unknownColumn, "the first row names '\(twice)' twice")
        }
        guard !trimmed.contains("") else { throw IngestError(.unknownColumn, "the first row has a field without a name") }
        if let time = layout.time, !columns.contains(time) {
            throw IngestError(.unknownColumn, "the first row names no \(EventTable.timeColumn), without which no row of \(table.name) has a place")
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

/// The fields of one row.
struct DelimitedFields {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let ends: ArraySlice<Int>

    subscript(_ field: Int) -> UnsafeBufferPointer<UInt8> {
        let first = field == 0 ? start : ends[ends.startIndex + field - 1]
        return UnsafeBufferPointer(rebasing: bytes[first..<ends[ends.startIndex + field]])
    }
}
