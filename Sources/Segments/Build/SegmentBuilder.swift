/// Collects rows and writes them as one segment.
///
/// Fields come in any order of columns, but in the order of rows in each column. Cut where ``isFull`` says so: what is built holds its distinct
/// values in memory. After ``finish(codec:)`` it is empty again, and ready for the next segment.
public final class SegmentBuilder {
    public let columns: [SegmentColumn]
    private let indexing: SegmentIndexing
    private var builders: [ColumnBuilder]

    public init(columns: [SegmentColumn], indexing: SegmentIndexing = .standard) {
        self.columns = columns
        self.indexing = indexing
        builders = columns.map { ColumnBuilder($0.kind) }
    }

    /// Rows so far, of the first column.
    public var rows: Int { builders.first?.rows ?? 0 }

    /// Bytes of distinct values so far.
    public var bytes: Int { builders.reduce(0) { $0 + $1.bytes } }

    /// Enough rows for a segment, or as many bytes as one should hold. Ask after whole rows.
    public var isFull: Bool { rows >= SegmentLimits.rows || bytes >= SegmentLimits.bytes }

    /// Adds a field as binary COPY has it, without its length; nil is NULL. Throws `SEG009` where the length is not that of the kind,
    /// `SEG007` where the column would be larger than a reader takes.
    @inline(__always)
    public func append(_ field: UnsafeRawBufferPointer?, column: Int) throws(SegmentError) {
        switch builders[column] {
        case .numbers(let numbers): try numbers.append(field)
        case .bytes(let bytes): try bytes.append(field)
        }
    }

    /// Every column of the rows so far, in the order of ``columns``. Throws `SEG010` where a column has other rows than the first.
    public func finish(codec: SegmentCodec) throws(SegmentError) -> [EncodedColumn] {
        let compressor = Compressor(codec)
        let rows = rows
        var encoded: [EncodedColumn] = []
        for (column, builder) in zip(columns, builders) {
            guard builder.rows == rows else {
                throw SegmentError(.unevenColumns, "\(column.name) has \(builder.rows) rows, \(columns[0].name) has \(rows)")
            }
            encoded.append(try builder.encode(column.name, keys: indexing.keys(of: column), compressor))
        }
        reset()
        return encoded
    }

    /// Forgets the rows so far.
    public func reset() { builders = columns.map { ColumnBuilder($0.kind) } }
}

enum ColumnBuilder {
    case numbers(NumberColumn)
    case bytes(ByteColumn)

    init(_ kind: SegmentKind) {
        if let size = kind.numberSize {
            self = .numbers(NumberColumn(kind, size: size))
        } else {
            self = .bytes(ByteColumn(kind))
        }
    }

    var rows: Int {
        switch self {
        case .numbers(let numbers): numbers.rows
        case .bytes(let bytes): bytes.rows
        }
    }

    var bytes: Int {
        switch self {
        case .numbers: 0
        case .bytes(let bytes): bytes.size
        }
    }

    func encode(_ name: String, keys: SegmentIndexing.Keys?, _ compressor: Compressor) throws(SegmentError) -> EncodedColumn {
        switch self {
        case .numbers(let numbers):
            let range = numbers.range
            return EncodedColumn(
                name: name, rows: numbers.rows, nulls: numbers.nulls, low: range?.low, high: range?.high, presence: nil,
                blob: try numbers.blob(compressor))
        case .bytes(let bytes):
            let dictionary = bytes.dictionary()
            let range = bytes.range(dictionary)
            return EncodedColumn(
                name: name, rows: bytes.rows, nulls: bytes.nulls, low: range.low, high: range.high,
                presence: keys.flatMap { bytes.presence($0) }, blob: try bytes.blob(dictionary, compressor))
        }
    }
}
