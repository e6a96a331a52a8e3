import HuntModel

/// Opens a file as chunks of records: a stream of JSON, or delimited text where the name of the file says so.
struct SourceOpening {
    let file: String
    let progress: SourceProgress?
    let options: IngestOptions
    let mayGrow: Bool

    /// Fails with `ING018` for delimited text of which nobody said the table.
    func reader() throws(IngestError) -> ChunkReader {
        let begin = progress?.start ?? SourcePosition(offset: 0, line: 1)
        let isPlain = try !isCompressed()
        if !isPlain, begin.offset > 0 {
            // Of a compressed file, a checkpoint says that all of it is stored.
            if begin.offset == progress?.size { return try empty() }
        }
        if isDelimited { return try delimited() }
        let position = isPlain ? begin : SourcePosition(offset: 0, line: 1)
        let (source, start) = try IngestInput.open(file, from: position.offset)
        let framer = RecordFramer(
            source, start: start, at: (position.offset, position.line), limit: options.recordBytes, trustsLines: true)
        return ChunkReader(
            ChunkSource(name: file, header: nil, progress: progress), .framed(framer), options, mayGrow: mayGrow,
            isSeekable: isPlain && progress != nil)
    }

    private func delimited() throws(IngestError) -> ChunkReader {
        guard let table = options.table else {
            throw IngestError(.tableNotNamed, "comma-separated values do not say of which table they are; --table TABLE does")
        }
        if let progress, progress.start.offset == progress.size, progress.size > 0 { return try empty() }
        let (source, start) = try IngestInput.open(file)
        let text = MarkedText(source, start: start)
        let (rows, header) = try DelimitedRows.open(text, table: table, limit: options.recordBytes)
        return ChunkReader(
            ChunkSource(name: file, header: header, progress: progress), .delimited(rows), options, mayGrow: mayGrow, isSeekable: false)
    }

    private func empty() throws(IngestError) -> ChunkReader {
        ChunkReader(
            ChunkSource(name: file, header: nil, progress: nil), .delimited(.none), options, mayGrow: false, isSeekable: false)
    }

    private var isDelimited: Bool {
        options.table != nil || [".csv", ".csv.gz"].contains { file.lowercased().hasSuffix($0) }
    }

    private func isCompressed() throws(IngestError) -> Bool { progress != nil && GzipSource.isGzip(FileHead.read(file, bytes: 2)) }
}

/// Text without the byte order mark that may begin it.
private final class MarkedText: ByteSource {
    private let source: any ByteSource
    private var start: [UInt8]?

    init(_ source: any ByteSource, start: [UInt8]) {
        self.source = source
        self.start = start
    }

    var consumed: Int64 { source.consumed }

    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool {
        guard var first = start else { return try source.read(into: &buffer) }
        start = nil
        while first.count < 3, try source.read(into: &first) {}
        buffer.append(contentsOf: first.starts(with: [0xef, 0xbb, 0xbf]) ? first.dropFirst(3) : first[...])
        return true
    }
}
