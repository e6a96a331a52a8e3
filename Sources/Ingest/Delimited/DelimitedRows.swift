import HuntModel

/// Rows of delimited text behind a header, as the portal exports them. A row that is none is refused, and the others are read.
struct DelimitedRows {
    private var reader: DelimitedReader?
    private var record = LookupRecord()
    private let width: Int
    private let limit: Int

    /// Of no row.
    static var none: DelimitedRows { DelimitedRows(reader: nil, width: 0, limit: 0) }

    private init(reader: DelimitedReader?, width: Int, limit: Int) {
        self.reader = reader
        self.width = width
        self.limit = limit
    }

    /// The rows of a file of comma-separated values, and what their header says. Fails with `ING013` for an empty file.
    static func open(_ source: any ByteSource, table: EventTable, limit: Int) throws(IngestError) -> (DelimitedRows, DelimitedHeader) {
        var reader = DelimitedReader(source, separator: .comma, limit: limit)
        var record = LookupRecord()
        do {
            guard try reader.next(&record) else { throw IngestError(.emptyFile, "no first row that names the columns") }
            guard record.settle() != nil else { throw IngestError(.badText, "line 1: not UTF-8") }
        } catch let mistake as LookupMistake {
            throw mistake.error(in: "the first row")
        } catch {
            throw error as? IngestError ?? IngestError(.malformedRow, "\(error)")
        }
        let header = try DelimitedHeader(record.fields, of: table)
        return (DelimitedRows(reader: reader, width: header.columns.count, limit: limit), header)
    }

    private(set) var line: Int64 = 1
    var consumed: Int64 { reader?.consumed ?? 0 }

    /// False when the rows ended.
    mutating func fill(_ chunk: inout Chunk, _ options: IngestOptions) throws(IngestError) -> Bool {
        while chunk.records.count < options.batchRows, chunk.bytes.count < options.batchBytes {
            guard try addRow(to: &chunk) else { return false }
        }
        return true
    }

    private mutating func addRow(to chunk: inout Chunk) throws(IngestError) -> Bool {
        do {
            guard try reader?.next(&record) ?? false else { return false }
        } catch {
            guard case .file(let broken) = error else {
                try refuse(error, &chunk)
                return true
            }
            throw broken
        }
        line = record.line + 1
        guard record.ends.count == width else {
            refuse(.raggedRow, "\(record.ends.count) fields where the first row has \(width)", &chunk)
            return true
        }
        guard let zeros = record.settle() else {
            refuse(.badText, "not UTF-8", &chunk)
            return true
        }
        chunk.replacements += Int64(zeros)
        let start = chunk.bytes.count
        chunk.bytes.append(contentsOf: record.bytes)
        chunk.fieldEnds.append(contentsOf: record.ends.map { $0 + start })
        chunk.records.append(RecordFrame(kind: .row, bytes: start..<chunk.bytes.count, line: record.line))
        return true
    }

    /// What of the row was read is kept; the rest of its line is left out.
    private mutating func refuse(_ mistake: LookupMistake, _ chunk: inout Chunk) throws(IngestError) {
        do { try reader?.skipLine(&record) } catch {
            if case .file(let broken) = error { throw broken }
        }
        switch mistake {
        case .row(_, let reason): refuse(.malformedRow, reason, &chunk)
        case .tooLong: refuse(.tooLong, "longer than \(limit) bytes", &chunk)
        default: refuse(.malformedRow, "not a row", &chunk)
        }
    }

    private mutating func refuse(_ code: IngestError.Code, _ reason: String, _ chunk: inout Chunk) {
        let start = chunk.bytes.count
        chunk.bytes.append(contentsOf: DelimitedText.row(record).prefix(1 << 16))
        chunk.records.append(RecordFrame(kind: .refused(IngestError(code, reason)), bytes: start..<chunk.bytes.count, line: record.line))
    }
}

/// Fields as a row of comma-separated values again, for the eyes of people.
enum DelimitedText {
    static func row(_ record: LookupRecord) -> [UInt8] {
        var start = 0
        var text: [UInt8] = []
        for end in record.ends + (record.ends.last == record.bytes.count ? [] : [record.bytes.count]) {
            append(record.bytes[start..<end], to: &text)
            start = end
        }
        return text
    }

    static func row(_ fields: DelimitedFields) -> [UInt8] {
        var text: [UInt8] = []
        for field in fields.ends.indices { append(fields[field - fields.ends.startIndex], to: &text) }
        return text
    }

    private static func append(_ field: some Collection<UInt8>, to text: inout [UInt8]) {
        if !text.isEmpty { text.append(.comma) }
        guard field.contains(where: { $0 == .comma || $0 == .quote || $0 == .newline || $0 == .carriageReturn }) else {
            return text.append(contentsOf: field)
        }
        text.append(.quote)
        for byte in field {
            if byte == .quote { text.append(.quote) }
            text.append(byte)
        }
        text.append(.quote)
    }
}
