/// The row that is being read: cells by column, and their texts in one arena that is used again for the next row.
struct Row {
    let layout: TableLayout
    var cells: [Cell]
    var arena: [UInt8] = []
    /// Properties that the table has no column for, with their values as canonical text. They count for the identity.
    var unknown: [UnknownProperty] = []
    /// The event time, once it is read.
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
        arena.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        property = 0
    }

    /// The column that the next property of the record goes to.
    mutating func column(for name: [UInt8]) -> Int? {
        defer { property += 1 }
        if property < expected.count {
            let guess = expected[property]
            if guess >= 0, layout.names[guess] == name { return guess }
        }
        let number = layout.number(of: name)
        if property < expected.count {
            expected[property] = number ?? -1
        } else if expected.count < 4096 {
            expected.append(number ?? -1)
        }
        return number
    }

    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { arena[range] }
}

struct UnknownProperty {
    let name: [UInt8]
    let value: [UInt8]
}
