import Segments

/// Fields of binary COPY; nil is NULL.
typealias Field = [UInt8]?

enum Fields {
    static func int8(_ value: Int64) -> Field { bigEndian(value) }
    static func int4(_ value: Int32) -> Field { bigEndian(value) }
    static func int2(_ value: Int16) -> Field { bigEndian(value) }
    static func bool(_ value: Bool) -> Field { [value ? 1 : 0] }
    static func real(_ value: Double) -> Field { bigEndian(value.bitPattern) }
    static func text(_ value: String) -> Field { Array(value.utf8) }
    static func json(_ value: String) -> Field { [1] + Array(value.utf8) }

    private static func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    /// A number below `Double.nan` with another payload.
    static let strangeNaN = Double(bitPattern: 0xfff4_0000_dead_beef)
}

/// A segment of one column.
func encode(
    _ fields: [Field], _ kind: SegmentKind, _ codec: SegmentCodec = .lz4, name: String = "Column", indexing: SegmentIndexing = .none
) throws -> EncodedColumn {
    let builder = SegmentBuilder(columns: [SegmentColumn(name, kind)], indexing: indexing)
    for field in fields { try builder.append(field, column: 0) }
    return try builder.finish(codec: codec)[0]
}

extension SegmentBuilder {
    func append(_ field: Field, column: Int) throws(SegmentError) {
        guard let field else { return try append(nil as UnsafeRawBufferPointer?, column: column) }
        let outcome: Result<Void, SegmentError> = field.withUnsafeBytes { bytes in
            do throws(SegmentError) { return .success(try append(bytes, column: column)) } catch { return .failure(error) }
        }
        try outcome.get()
    }
}

extension SegmentColumnReader {
    /// Every row, read as COPY gets it.
    var fields: [Field] {
        (0..<rows).map { row in
            var output: [UInt8] = []
            appendField(row: row, to: &output)
            let size = output.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if size == .max { return output.count == 4 ? nil : [] }
            precondition(Int(size) == output.count - 4)
            return Array(output.dropFirst(4))
        }
    }
}

/// The encoding that a blob says it has.
func encoding(of blob: [UInt8]) -> UInt8 { blob[5] }
