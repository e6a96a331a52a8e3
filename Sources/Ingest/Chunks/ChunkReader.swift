/// Cuts a source into chunks that end with records and hold a bounded number of bytes and records.
///
/// A record that is larger than a chunk is one of its own.
struct ChunkReader {
    enum Records {
        case framed(RecordFramer)
        case delimited(DelimitedRows)
    }

    private let source: ChunkSource
    private let options: IngestOptions
    private var records: Records
    /// Behind the last record of the last chunk, not yet in one.
    private var pending: RecordFrame?
    private var number = 0
    private var isAtEnd = false
    private var failure: IngestError?
    /// A record that the source breaks off is left for later.
    private let mayGrow: Bool
    /// The file is plain: its bytes are those of the stream.
    private let isSeekable: Bool

    init(_ source: ChunkSource, _ records: Records, _ options: IngestOptions, mayGrow: Bool, isSeekable: Bool) {
        self.source = source
        self.records = records
        self.options = options
        self.mayGrow = mayGrow
        self.isSeekable = isSeekable
    }

    /// Nil at the end. The last one may hold no record: it says that all is read. What could be read before a failure comes before it.
    mutating func next() throws(IngestError) -> Chunk? {
        if let failure { throw failure }
        guard !isAtEnd else { return nil }
        var chunk = Chunk(source, number: number)
        number += 1
        do {
            try fill(&chunk)
        } catch {
            guard !chunk.records.isEmpty else { throw error }
            failure = error
        }
        return chunk
    }

    private mutating func fill(_ chunk: inout Chunk) throws(IngestError) {
        switch records {
        case .framed(var framer):
            records = .delimited(DelimitedRows.none)
            defer { records = .framed(framer) }
            try fill(&chunk, from: &framer)
        case .delimited(var rows):
            records = .delimited(DelimitedRows.none)
            defer { records = .delimited(rows) }
            isAtEnd = try !rows.fill(&chunk, options)
            chunk.consumed = rows.consumed
            if isAtEnd { chunk.end = source.progress.map { SourcePosition(offset: $0.size, line: rows.line) } }
        }
    }

    private mutating func fill(_ chunk: inout Chunk, from framer: inout RecordFramer) throws(IngestError) {
        if let frame = pending {
            pending = nil
            chunk.append(frame, framer.buffer)
        }
        noteEnd(of: &chunk, framer)
        defer { chunk.consumed = framer.consumed }
        while chunk.records.count < options.batchRows {
            guard let frame = try framer.next(), !(mayGrow && framer.isCutOff) else {
                isAtEnd = true
                noteEnd(of: &chunk, framer, isLast: !framer.isCutOff)
                break
            }
            if !chunk.records.isEmpty, chunk.bytes.count + frame.bytes.count > options.batchBytes {
                pending = frame
                break
            }
            chunk.append(frame, framer.buffer)
            noteEnd(of: &chunk, framer)
        }
    }

    /// A stream that is compressed, or within a list, can be gone on with only at its very end.
    private func noteEnd(of chunk: inout Chunk, _ framer: RecordFramer, isLast: Bool = false) {
        if isSeekable {
            if !framer.isUnfinished, !framer.isCutOff { chunk.end = SourcePosition(offset: framer.offset, line: framer.currentLine) }
        } else if isLast, let progress = source.progress {
            chunk.end = SourcePosition(offset: progress.size, line: framer.currentLine)
        }
    }
}
