/// A column as it is built: one of two, the other stays empty.
struct ColumnBuilder {
    private let isNumber: Bool
    private var numbers: NumberColumn
    private var bytesOfRows: ByteColumn

    init(_ kind: SegmentKind) {
        isNumber = kind.numberSize != nil
        numbers = NumberColumn(kind)
        bytesOfRows = ByteColumn(kind)
    }

    var rows: Int { isNumber ? numbers.rows : bytesOfRows.rows }

    /// Of distinct values, where they are not numbers.
    var bytes: Int { isNumber ? 0 : bytesOfRows.size }

    @inline(__always)
    mutating func append(_ field: UnsafeRawBufferPointer?) throws(SegmentError) {
        if isNumber { try numbers.append(field) } else { try bytesOfRows.append(field) }
    }

    mutating func encode(_ name: String, keys: SegmentIndexing.Keys?, _ compressor: Compressor) throws(SegmentError) -> EncodedColumn {
        if isNumber {
            let range = numbers.range
            return EncodedColumn(
                name: name, rows: numbers.rows, nulls: numbers.nulls, low: range?.low, high: range?.high, presence: nil,
                blob: try numbers.blob(compressor))
        }
        bytesOfRows.flush()
        let dictionary = bytesOfRows.dictionary()
        let range = bytesOfRows.range(dictionary)
        return EncodedColumn(
            name: name, rows: bytesOfRows.rows, nulls: bytesOfRows.nulls, low: range.low, high: range.high,
            presence: keys.flatMap { bytesOfRows.presence($0) }, blob: try bytesOfRows.blob(dictionary, compressor))
    }
}
