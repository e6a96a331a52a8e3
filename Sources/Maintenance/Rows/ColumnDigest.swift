import Segments

/// The digest of a column's rows, from fields of a COPY or from a decoded segment.
struct ColumnDigest: Sendable {
    private(set) var digest = CellDigest()
    private let isNumber: Bool
    /// `jsonb` begins with its version, which a segment does not keep.
    private let prefix: Int

    init(_ kind: SegmentKind) {
        switch kind {
        case .bool, .int2, .int4, .int8, .real: (isNumber, prefix) = (true, 0)
        case .json: (isNumber, prefix) = (false, 1)
        case .text, .guid, .decimal: (isNumber, prefix) = (false, 0)
        }
    }

    @inline(__always)
    mutating func add(_ field: UnsafeRawBufferPointer?) {
        guard let field else { return digest.add(nil) }
        guard isNumber else { return digest.add(UnsafeRawBufferPointer(rebasing: field[min(prefix, field.count)...])) }
        digest.add(Self.number(field))
    }

    static func of(_ reader: SegmentColumnReader) -> CellDigest {
        let column = ColumnDigest(reader.kind)
        var digest = CellDigest()
        for row in 0..<reader.rows {
            if column.isNumber {
                if let number = reader.int64(row) { digest.add(number) } else { digest.add(nil) }
            } else {
                reader.withBytes(row) { digest.add($0) }
            }
        }
        return digest
    }

    /// Big-endian and signed, but for a `bool`, which is 0 or 1.
    @inline(__always)
    private static func number(_ field: UnsafeRawBufferPointer) -> Int64 {
        switch field.count {
        case 8: Int64(bigEndian: field.loadUnaligned(as: Int64.self))
        case 4: Int64(Int32(bigEndian: field.loadUnaligned(as: Int32.self)))
        case 2: Int64(Int16(bigEndian: field.loadUnaligned(as: Int16.self)))
        default: field.first.map { Int64($0) } ?? 0
        }
    }
}
