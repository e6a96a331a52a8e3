/// The distinct numbers of a column, ascending, and each row's place among them.
struct NumberDictionary {
    let entries: [Int64]
    let codes: [UInt16]

    /// Nil where the entries and codes would be no smaller than `width` bytes a row.
    init?(_ values: [Int64], width: Int, rows: Int) {
        guard width > 1, rows >= 16 else { return nil }
        // entries * width + rows * 2 < rows * width * 9 / 10, and codes of one byte up to 256.
        let most = max(256, rows * (width * 9 - 20) / (width * 10))
        var table = NumberTable(capacity: min(most, values.count))
        var places = [UInt16](repeating: 0, count: values.count)
        for (row, value) in values.enumerated() {
            guard let place = table.place(of: value) else { return nil }
            places[row] = place
        }
        let order = table.entries.indices.sorted { table.entries[$0] < table.entries[$1] }
        var code = [UInt16](repeating: 0, count: order.count)
        for (rank, place) in order.enumerated() { code[place] = UInt16(rank) }
        entries = order.map { table.entries[$0] }
        codes = places.map { code[Int($0)] }
    }
}

/// Numbers by the order in which they were met.
struct NumberTable {
    private(set) var entries: [Int64] = []
    private let most: Int
    private let mask: Int
    /// The place of an entry and one; 0 where there is none.
    private var slots: [UInt32]

    init(capacity: Int) {
        most = min(capacity, 65_535)
        let size = max(16, (most * 2).nextPowerOfTwo)
        mask = size - 1
        slots = [UInt32](repeating: 0, count: size)
    }

    /// Nil where there are more than `capacity`.
    mutating func place(of value: Int64) -> UInt16? {
        let hash = UInt64(bitPattern: value) &* 0x9e37_79b9_7f4a_7c15
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if entries[place] == value { return UInt16(place) }
            slot = (slot + 1) & mask
        }
        guard entries.count < most else { return nil }
        entries.append(value)
        slots[slot] = UInt32(entries.count)
        return UInt16(entries.count - 1)
    }
}

extension Int {
    var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
