/// Collects rows and writes them as one segment.
///
/// Fields come in any order of columns, but in the order of rows in each column. Cut where ``isFull`` says so: what is built holds its distinct
/// values in memory. After ``finish(codec:)`` it is empty again, and ready for the next segment.
public final class SegmentBuilder {
    public let columns: [SegmentColumn]
    private let indexing: SegmentIndexing
    /// Apart from the object, so that a field costs no check for exclusive access.
    private let builders: UnsafeMutablePointer<ColumnBuilder>

    public init(columns: [SegmentColumn], indexing: SegmentIndexing = .standard) {
        self.columns = columns
        self.indexing = indexing
        builders = .allocate(capacity: columns.count)
        for (place, column) in columns.enumerated() { (builders + place).initialize(to: ColumnBuilder(column.kind)) }
    }

    deinit {
        builders.deinitialize(count: columns.count)
        builders.deallocate()
    }

    /// Rows so far, of the first column.
    public var rows: Int { columns.isEmpty ? 0 : builders[0].rows }

    /// Bytes of distinct values so far.
    public var bytes: Int { columns.indices.reduce(0) { $0 + builders[$1].bytes } }

    /// Enough rows for a segment, or as many bytes as one should hold. Ask after whole rows.
    public var isFull: Bool { rows >= SegmentLimits.rows || bytes >= SegmentLimits.bytes }

    /// Adds a field as binary COPY has it, without its length; nil is NULL. Throws `SEG009` where the length is not that of the kind,
    /// `SEG007` where the column would be larger than a reader takes.
    public func append(_ field: UnsafeRawBufferPointer?, column: Int) throws(SegmentError) {
        precondition(column >= 0 && column < columns.count)
        try builders[column].append(field)
    }

    /// Every column of the rows so far, in the order of ``columns``. Throws `SEG010` where a column has other rows than the first.
    public func finish(codec: SegmentCodec) throws(SegmentError) -> [EncodedColumn] {
        let compressor = Compressor(codec)
        let rows = rows
        var encoded: [EncodedColumn] = []
        for (place, column) in columns.enumerated() {
            guard builders[place].rows == rows else {
                throw SegmentError(.unevenColumns, "\(column.name) has \(builders[place].rows) rows, \(columns[0].name) has \(rows)")
            }
            encoded.append(try builders[place].encode(column.name, keys: indexing.keys(of: column), compressor))
        }
        reset()
        return encoded
    }

    /// Forgets the rows so far.
    public func reset() {
        for (place, column) in columns.enumerated() { builders[place] = ColumnBuilder(column.kind) }
    }
}
