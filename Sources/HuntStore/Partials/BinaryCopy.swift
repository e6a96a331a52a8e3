public import PostgresClient

/// Rows in the format of binary COPY, built from cells that are already in PostgreSQL's binary format.
public struct BinaryCopy: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Once, before the first row.
    public mutating func header() {
        bytes += [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00]
        bytes += [UInt8](repeating: 0, count: 8)
    }

    /// `shard`, `epoch`, then all cells of `row`.
    public mutating func append(shard: Int64, epoch: Int32, row: PostgresRow) {
        append(Int16(clamping: row.count + 2))
        append(Int32(8))
        append(shard)
        append(Int32(4))
        append(epoch)
        for column in 0..<row.count { row.appendField(column, to: &bytes) }
    }

    /// All cells of `row`.
    public mutating func append(row: PostgresRow) {
        append(Int16(clamping: row.count))
        for column in 0..<row.count { row.appendField(column, to: &bytes) }
    }

    /// Rows that are encoded already.
    public mutating func append(rows: [UInt8]) { bytes += rows }

    /// Once, after the last row.
    public mutating func trailer() { append(Int16(-1)) }

    /// The bytes so far; what follows continues them.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: false) }
        return bytes
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
