/// The rows of a column of numbers; of reals their bits.
struct NumberColumn {
    let kind: SegmentKind
    private let size: Int
    /// 0 where the row is NULL.
    private(set) var values: [Int64] = []
    /// Rows that are NULL, ascending.
    private var nullRows: [Int32] = []

    init(_ kind: SegmentKind) {
        self.kind = kind
        size = kind.numberSize ?? 0
    }

    var rows: Int { values.count }
    var nulls: Int { nullRows.count }

    mutating func append(_ field: UnsafeRawBufferPointer?) throws(SegmentError) {
        guard rows < SegmentLimits.mostRows else { throw SegmentError(.tooLarge, "more than \(SegmentLimits.mostRows) rows") }
        guard let field else {
            nullRows.append(Int32(truncatingIfNeeded: rows))
            values.append(0)
            return
        }
        guard field.count == size else { throw SegmentError(.badField, "a \(kind) of \(field.count) bytes") }
        values.append(value(field))
    }

    private func value(_ field: UnsafeRawBufferPointer) -> Int64 {
        switch size {
        case 8: Int64(bigEndian: field.loadUnaligned(as: Int64.self))
        case 4: Int64(Int32(bigEndian: field.loadUnaligned(as: Int32.self)))
        case 2: Int64(Int16(bigEndian: field.loadUnaligned(as: Int16.self)))
        default: field[0] == 0 ? 0 : 1
        }
    }

    var nullBits: [UInt8] {
        var bits = [UInt8](repeating: 0, count: Bits.size(rows))
        for row in nullRows { bits[Int(row) >> 3] |= 1 << UInt8(row & 7) }
        return bits
    }

    /// The value of a NULL becomes what `filler` makes of its row.
    func valuesFilled(_ filler: (Int) -> Int64) -> [Int64] {
        var filled = values
        for row in nullRows { filled[Int(row)] = filler(Int(row)) }
        return filled
    }

    /// The values that are not NULL.
    var present: [Int64] {
        guard nulls > 0 else { return values }
        var (present, next) = ([Int64](), nullRows[...])
        present.reserveCapacity(rows - nulls)
        for (row, value) in values.enumerated() {
            if next.first == Int32(row) { next = next.dropFirst() } else { present.append(value) }
        }
        return present
    }

    var range: (low: [UInt8], high: [UInt8])? {
        let present = present
        if kind == .real {
            let keys = present.map { RangeBytes.key(ofReal: Double(bitPattern: UInt64(bitPattern: $0))) }
            guard let low = keys.min(), let high = keys.max() else { return nil }
            return (RangeBytes.bigEndian(low), RangeBytes.bigEndian(high))
        }
        guard let low = present.min(), let high = present.max() else { return nil }
        return kind == .bool ? ([UInt8(low)], [UInt8(high)]) : (RangeBytes.integer(low), RangeBytes.integer(high))
    }
}
