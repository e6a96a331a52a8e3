/// The row that is being read: cells by column, and their texts in one arena that is used again for the next row.
struct Row: Sendable {
    let layout: TableLayout
    var cells: [Cell]
    var arena: [UInt8] = []
    /// Properties that the table has no column for. They count for the identity.
    var unknown: [UnknownProperty] = []
    /// The event time, once it is read; 0 in a snapshot.
    var time: Int64 = 0
    /// The columns in the order of the last record's properties: the next record will most likely have the same.
    private var expected: [Int] = []
    private var property = 0

    init(_ layout: TableLayout) {
        self.layout = layout
        cells = Array(repeating: .missing, count: layout.types.count)
    }

    mutating func begin() {
        for index in cells.indices { cells[index] = .missing }
        if arena.capacity > 1 << 20 { arena = [] } else { arena.removeAll(keepingCapacity: true) }
        unknown.removeAll(keepingCapacity: unknown.capacity < 1024)
        property = 0
    }

    /// The column of the next property, consumed with the colon behind it, when it is the same as in the last record.
    @inline(__always)
    mutating func expectedColumn(_ cursor: inout JSONCursor) -> Int? {
        guard property < expected.count, expected[property] >= 0, cursor.skip(layout.properties, expected[property]) else { return nil }
        property += 1
        return expected[property - 1]
    }

    /// The column of the property `name`. Nil for one that the table has no column for.
    mutating func column(for name: [UInt8]) -> Int? {
        let number = layout.number(of: name)
        if property < expected.count {
            expected[property] = number ?? -1
        } else if expected.count < 4096 {
            expected.append(number ?? -1)
        }
        property += 1
        return number
    }
}

/// Ranges of the row's arena.
struct UnknownProperty: Sendable {
    let name: Range<Int>
    /// Canonical text, as the identity has it.
    let value: Range<Int>
    /// As JSON; empty where that is `value`, in quotes if it is a text.
    let json: Range<Int>
    let isText: Bool
}
