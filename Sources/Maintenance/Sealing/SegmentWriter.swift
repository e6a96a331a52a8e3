import PostgresClient
import Segments

/// Encodes raw segments one after the other into the COPY of a segment table, and remembers what their cells were.
actor SegmentWriter {
    private let layout: LeafLayout
    private let codec: SegmentCodec
    private let segments: Handover<RawSegment>
    private let builder: SegmentBuilder
    private(set) var written: [WrittenSegment] = []
    private var isEnded = false
    private let onSegment: @Sendable (Int) -> Void

    init(_ layout: LeafLayout, codec: SegmentCodec, from segments: Handover<RawSegment>, onSegment: @escaping @Sendable (Int) -> Void) {
        self.layout = layout
        self.codec = codec
        self.segments = segments
        self.onSegment = onSegment
        builder = SegmentBuilder(columns: layout.columns)
    }

    /// The next piece of the COPY; nil at the end.
    func next() async throws -> [UInt8]? {
        guard !isEnded else { return nil }
        var piece = written.isEmpty ? SegmentCopy.header : []
        if let raw = try await segments.next() {
            SegmentCopy.append(try encode(raw), segment: Int32(written.count - 1), to: &piece)
            onSegment(raw.rows)
        } else {
            isEnded = true
            piece += SegmentCopy.trailer
        }
        return piece
    }

    private func encode(_ raw: RawSegment) throws -> [EncodedColumn] {
        var digests = layout.columns.map { ColumnDigest($0.kind) }
        var reader = BinaryRowReader(columns: layout.columns.count, hasHeader: false)
        reader.add(raw.bytes)
        while try reader.next() {
            try reader.withRow { row in
                for column in 0..<row.count {
                    let field = row[column]
                    digests[column].add(field)
                    try builder.append(field, column: column)
                }
            }
        }
        written.append(WrittenSegment(rows: raw.rows, digests: digests.map(\.digest)))
        return try builder.finish(codec: codec)
    }
}

/// What a segment must read back as.
struct WrittenSegment: Sendable {
    var rows: Int
    /// Of every column of the layout.
    var digests: [CellDigest]
}
