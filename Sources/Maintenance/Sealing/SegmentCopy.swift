import Segments

/// Encoded segments as the binary COPY of a segment table.
enum SegmentCopy {
    static let header: [UInt8] = [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
    static let trailer: [UInt8] = [0xFF, 0xFF]

    /// segment, column_name, rows, nulls, low, high, presence, blob.
    static func append(_ columns: [EncodedColumn], segment: Int32, to bytes: inout [UInt8]) {
        for column in columns {
            bytes.append(bigEndian: Int16(8))
            append(segment, to: &bytes)
            append(Array(column.name.utf8), to: &bytes)
            append(Int32(clamping: column.rows), to: &bytes)
            append(Int32(clamping: column.nulls), to: &bytes)
            for field in [column.low, column.high, column.presence, column.blob] { append(field, to: &bytes) }
        }
    }

    private static func append(_ value: Int32, to bytes: inout [UInt8]) {
        bytes.append(bigEndian: Int32(4))
        bytes.append(bigEndian: value)
    }

    private static func append(_ field: [UInt8]?, to bytes: inout [UInt8]) {
        guard let field else { return bytes.append(bigEndian: Int32(-1)) }
        bytes.append(bigEndian: Int32(clamping: field.count))
        bytes.append(contentsOf: field)
    }
}
