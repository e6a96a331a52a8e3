import HuntModel
import HuntStore

/// Rows of one table as fields of a binary COPY, with what tells them apart beside them.
///
/// A row is its number of fields, `_bucket`, `_batch` (zero until it is sent), `_identity`, the table's columns in the order of
/// ``EventHeap/columns(of:)``, `_overflow`.
struct RowBlock: Sendable {
    let layout: TableLayout
    private(set) var bytes: [UInt8] = []
    private(set) var rows: [Place] = []

    struct Place: Sendable {
        let identity: Int64
        /// Ticks; 0 in a snapshot.
        let time: Int64
        let start: Int
        let end: Int
        /// The number of the record in its chunk.
        let record: Int
    }

    /// Of values, from the row's start.
    static let bucketOffset = 2 + 4
    static let batchOffset = 2 + 6 + 4
    /// Where the field of the device begins, in a table that has one.
    static let deviceOffset = 2 + 6 + 12 + 12

    init(_ layout: TableLayout) { self.layout = layout }

    mutating func append(_ row: Row, identity: Int64, record: Int, _ scratch: inout Scratch) {
        let overflow = row.overflow()
        let bound = 64 + row.cells.count * 13 + row.arena.count + overflow.count
        let start = bytes.count
        row.arena.withUnsafeBufferPointer { arena in
            scratch.write(atMost: bound) { writer in
                writer.put(Int16(truncatingIfNeeded: row.cells.count + 4))
                writer.putField(Self.bucket(of: row, arena, identity))
                writer.putField(Int64(0))
                writer.putField(identity)
                for column in row.cells.indices { Self.put(row.cells[column], row.layout.types[column], arena, &writer) }
                if overflow.isEmpty { writer.put(Int32(-1)) } else { writer.put(json: overflow) }
            } use: { bytes.append(contentsOf: $0) }
        }
        rows.append(Place(identity: identity, time: row.time, start: start, end: bytes.count, record: record))
    }

    /// Events of no device are spread by identity, so that a table of them can be cut like any other.
    private static func bucket(of row: Row, _ arena: UnsafeBufferPointer<UInt8>, _ identity: Int64) -> Int16 {
        guard let device = row.layout.device else { return DeviceBucket.of(identity: identity) }
        guard case .bytes(let range) = row.cells[device] else { return DeviceBucket.of("") }
        return DeviceBucket.of(utf8: UnsafeBufferPointer(rebasing: arena[range]))
    }

    @inline(__always)
    private static func put(_ cell: Cell, _ type: KQLType, _ arena: UnsafeBufferPointer<UInt8>, _ writer: inout RawWriter) {
        switch cell {
        case .missing: writer.put(type == .string ? Int32(0) : Int32(-1))
        case .bool(let value): writer.putField(Int8(value ? 1 : 0))
        case .integer(let value): type == .int ? writer.putField(Int32(truncatingIfNeeded: value)) : writer.putField(value)
        case .real(let value): writer.putField(value.bitPattern)
        case .bytes(let range):
            let isJSON = type == .dynamic
            writer.put(Int32(truncatingIfNeeded: range.count + (isJSON ? 1 : 0)))
            if isJSON { writer.put(UInt8(1)) }
            writer.put(arena, range)
        }
    }
}

extension RawWriter {
    @inline(__always)
    fileprivate mutating func putField<T: FixedWidthInteger>(_ value: T) {
        put(Int32(MemoryLayout<T>.size))
        put(value)
    }

    fileprivate mutating func put(json: [UInt8]) {
        put(Int32(truncatingIfNeeded: json.count + 1))
        put(UInt8(1))
        put(json)
    }
}
