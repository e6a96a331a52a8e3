import HuntModel
import Segments

/// Chosen rows of one segment in the format of binary COPY.
struct RowEncoder {
    private let readers: [SegmentColumnReader]
    private var rows: ArraySlice<Int>
    private static let chunk = 1 << 18

    init(_ columns: [StoredColumn], _ rows: [Int], _ segment: inout DecodedSegment) throws {
        var readers: [SegmentColumnReader] = []
        for column in columns { readers.append(try segment.reader(column)) }
        self.readers = readers
        self.rows = rows[...]
    }

    mutating func next() -> RowChunk? {
        guard !rows.isEmpty else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.chunk + 4096)
        let fields = [UInt8(readers.count >> 8), UInt8(readers.count & 0xff)]
        let before = rows.count
        while bytes.count < Self.chunk, let row = rows.popFirst() {
            bytes += fields
            for reader in readers { reader.appendField(row: row, to: &bytes) }
        }
        return RowChunk(rows: before - rows.count, bytes: bytes)
    }
}
