import PostgresClient
import Segments

/// The rows of one segment that is yet to be encoded, as a COPY has them.
struct RawSegment: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var rows = 0

    /// Rows of a megabyte each close a segment long before it has its number of rows.
    static let byteLimit = 48 << 20

    var isFull: Bool { rows >= SegmentLimits.rows || bytes.count >= Self.byteLimit }

    /// The next of a leaf whose last one was so large, so that its bytes are not moved while it grows.
    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func append(_ row: BinaryRow) {
        bytes.append(bigEndian: Int16(row.count))
        bytes.append(contentsOf: row.framedFields)
        rows += 1
    }
}
