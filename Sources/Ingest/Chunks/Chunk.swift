/// Some records of one source: what one task decodes and one transaction stores.
struct Chunk: Sendable {
    let source: ChunkSource
    /// From 0, in the order of the source.
    let number: Int
    var bytes: [UInt8] = []
    var records: [RecordFrame] = []
    /// Where the fields of rows of delimited text end in `bytes`, row after row.
    var fieldEnds: [Int] = []
    /// U+0000 that were replaced already.
    var replacements: Int64 = 0
    /// Bytes of the file read so far, before decompression.
    var consumed: Int64 = 0
    /// Where reading may go on when this and all before it is stored; nil where it may not.
    var end: SourcePosition?

    init(_ source: ChunkSource, number: Int) {
        self.source = source
        self.number = number
    }

    mutating func append(_ frame: RecordFrame, _ buffer: [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: buffer[frame.bytes])
        records.append(RecordFrame(kind: frame.kind, bytes: start..<bytes.count, line: frame.line))
    }
}

/// Where the records of a chunk come from.
struct ChunkSource: Sendable {
    /// As it was given.
    let name: String
    /// Of delimited text.
    let header: DelimitedHeader?
    let progress: SourceProgress?
}

struct SourcePosition: Sendable, Hashable {
    /// Bytes of the file before it.
    var offset: Int64
    /// The line that begins there, from 1.
    var line: Int64
}
