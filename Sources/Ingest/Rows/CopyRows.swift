import HuntModel
import HuntStore

/// Rows of one table as PostgreSQL's binary COPY has them: `_bucket`, `_identity`, then the table's columns.
struct CopyRows: Sendable {
    private(set) var bytes: [UInt8] = CopyRows.header
    private(set) var count = 0
    private static let header = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00] + Array(repeating: 0, count: 8)

    /// Returns the number of bytes added.
    mutating func append(_ row: Row, identity: Int64) -> Int {
        let before = bytes.count
        bytes.append(bigEndian: Int16(truncatingIfNeeded: row.cells.count + 2))
        append(fixed: Self.bucket(of: row, identity))
        append(fixed: identity)
        for (cell, type) in zip(row.cells, row.layout.types) { append(cell, type, row) }
        count += 1
        return bytes.count - before
    }

    /// The whole message.
    func finished() -> [UInt8] {
        var message = bytes
        message.append(bigEndian: Int16(-1))
        return message
    }

    /// Events of no device are spread by identity, so that a table of them can be cut like any other.
    private static func bucket(of row: Row, _ identity: Int64) -> Int16 {
        guard let device = row.layout.device else { return DeviceBucket.of(identity: identity) }
        guard case .bytes(let range) = row.cells[device] else { return DeviceBucket.of("") }
        return row.arena[range].withUnsafeBufferPointer(DeviceBucket.of(utf8:))
    }

    private mutating func append(_ cell: Cell, _ type: KQLType, _ row: Row) {
        switch cell {
        case .missing: bytes.append(bigEndian: type == .string ? Int32(0) : Int32(-1))
        case .bool(let value): append(fixed: Int8(value ? 1 : 0))
        case .integer(let value): type == .int ? append(fixed: Int32(truncatingIfNeeded: value)) : append(fixed: value)
        case .real(let value): append(fixed: value.bitPattern)
        case .bytes(let range): append(range, type, row)
        }
    }

    private mutating func append(_ range: Range<Int>, _ type: KQLType, _ row: Row) {
        let isJSONB = type == .dynamic
        bytes.append(bigEndian: Int32(truncatingIfNeeded: range.count + (isJSONB ? 1 : 0)))
        if isJSONB { bytes.append(1) }
        row.arena.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private mutating func append<T: FixedWidthInteger>(fixed value: T) {
        bytes.append(bigEndian: Int32(MemoryLayout<T>.size))
        bytes.append(bigEndian: value)
    }
}
