/// Lines of text, each a record of one field. Lines end in LF or CRLF; empty ones are no records, as Microsoft documents for `txt`.
struct LineReader {
    private let source: LookupFile
    private let limit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var line: Int64 = 1

    init(_ source: LookupFile, limit: Int = 16 << 20) {
        self.source = source
        self.limit = limit
    }

    mutating func next(_ record: inout LookupRecord) throws(LookupMistake) -> Bool {
        while true {
            record.clear(line: line)
            let isLine = try read(&record)
            if record.bytes.last == .carriageReturn { record.bytes.removeLast() }
            if !record.bytes.isEmpty {
                record.endField()
                return true
            }
            if !isLine { return false }
        }
    }

    /// Appends up to the line's end; false where the file ended first.
    private mutating func read(_ record: inout LookupRecord) throws(LookupMistake) -> Bool {
        while true {
            if position < buffer.count {
                let end = buffer[position...].firstIndex(of: .newline)
                record.bytes.append(contentsOf: buffer[position..<(end ?? buffer.count)])
                guard record.bytes.count <= limit else { throw .tooLong(record.line, limit) }
                position = end.map { $0 + 1 } ?? buffer.count
                if end != nil {
                    line += 1
                    return true
                }
            }
            buffer.removeAll(keepingCapacity: true)
            position = 0
            if try !source.more(into: &buffer) { return false }
        }
    }
}
