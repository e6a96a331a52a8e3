/// Rows of delimited text as RFC 4180 has them, with any separator: fields in quotes may hold separators, line ends, and quotes written twice.
///
/// A quote inside a field that does not begin with one stands for itself. Lines end in LF or CRLF; an empty line is no row. With `escapes`
/// there are no quotes, and a backslash stands before what would end a field (`\t`, `\n`, `\r`, `\\`).
struct DelimitedReader {
    private let source: any ByteSource
    private let separator: UInt8
    private let escapes: Bool
    private let limit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var line: Int64 = 1

    private enum Place { case fieldStart, plain, escaped, quoted, afterQuote, afterQuoteReturn }

    init(_ source: any ByteSource, separator: UInt8, escapes: Bool = false, limit: Int = 16 << 20) {
        self.source = source
        self.separator = separator
        self.escapes = escapes
        self.limit = limit
    }

    /// Bytes of the file read so far, before decompression.
    var consumed: Int64 { source.consumed }

    /// False at the end. Fails with `ING010` and `ING007`.
    mutating func next(_ record: inout LookupRecord) throws(LookupMistake) -> Bool {
        while try read(&record) {
            let isEmptyLine = record.ends == [0] && !wasQuoted
            if !isEmptyLine { return true }
        }
        return false
    }

    /// Leaves out the rest of a line that is no row; the beginning of it is added to `record`.
    mutating func skipLine(_ record: inout LookupRecord) throws(LookupMistake) {
        while true {
            let end = buffer[position...].firstIndex(of: .newline)
            record.bytes.append(contentsOf: buffer[position..<(end ?? buffer.count)].prefix(4096))
            if let end {
                position = end + 1
                line += 1
                return
            }
            buffer.removeAll(keepingCapacity: true)
            position = 0
            if try !source.more(into: &buffer) { return }
        }
    }

    private var wasQuoted = false

    /// One line, or several where quotes hold line ends.
    private mutating func read(_ record: inout LookupRecord) throws(LookupMistake) -> Bool {
        record.clear(line: line)
        wasQuoted = false
        var place = Place.fieldStart
        while true {
            if position == buffer.count {
                buffer.removeAll(keepingCapacity: true)
                position = 0
                if try !source.more(into: &buffer) { return try end(&record, place) }
                continue
            }
            let byte = buffer[position]
            position += 1
            if byte == .newline { line += 1 }
            switch place {
            case .fieldStart where byte == .quote && !escapes:
                place = .quoted
                wasQuoted = true
            case .fieldStart, .plain:
                if byte == separator {
                    record.endField()
                    place = .fieldStart
                } else if byte == .newline {
                    if place == .plain, record.bytes.last == .carriageReturn { record.bytes.removeLast() }
                    record.endField()
                    return true
                } else if byte == .backslash, escapes {
                    place = .escaped
                } else {
                    record.bytes.append(byte)
                    place = .plain
                }
            case .escaped:
                record.bytes.append(Self.meaning(of: byte))
                place = .plain
            case .quoted:
                if byte == .quote { place = .afterQuote } else { record.bytes.append(byte) }
            case .afterQuote, .afterQuoteReturn:
                if byte == .newline {
                    record.endField()
                    return true
                } else if place == .afterQuoteReturn {
                    throw .row(record.line, "text stands behind a closing quote")
                } else if byte == .quote {
                    record.bytes.append(byte)
                    place = .quoted
                } else if byte == separator {
                    record.endField()
                    place = .fieldStart
                } else if byte == .carriageReturn {
                    place = .afterQuoteReturn
                } else {
                    throw .row(record.line, "text stands behind a closing quote")
                }
            }
            if record.bytes.count + record.ends.count > limit { throw .tooLong(record.line, limit) }
        }
    }

    /// The last line may end without a line end. Nothing at all is no row.
    private func end(_ record: inout LookupRecord, _ place: Place) throws(LookupMistake) -> Bool {
        if place == .quoted { throw .row(record.line, "a quote is never closed") }
        if place == .escaped { record.bytes.append(.backslash) }
        if place == .plain, record.bytes.last == .carriageReturn { record.bytes.removeLast() }
        guard place != .fieldStart || !record.ends.isEmpty else { return false }
        record.endField()
        return true
    }

    private static func meaning(of byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "t"): .tab
        case UInt8(ascii: "n"): .newline
        case UInt8(ascii: "r"): .carriageReturn
        default: byte
        }
    }
}

/// What is wrong with a file, before it is said of which.
enum LookupMistake: Error {
    case file(IngestError)
    case row(Int64, String)
    case tooLong(Int64, Int)
    case notText(Int64)
    case ragged(Int64, expected: Int, found: Int)
    case json(Int64, String)

    func error(in path: String) -> IngestError {
        switch self {
        case .file(let error): error
        case .row(let line, let reason): IngestError(.malformedRow, "\(path): line \(line): \(reason)")
        case .tooLong(let line, let limit): IngestError(.tooLong, "\(path): line \(line): a record longer than \(limit) bytes")
        case .notText(let line): IngestError(.badText, "\(path): line \(line): not UTF-8")
        case .ragged(let line, let expected, let found):
            IngestError(.raggedRow, "\(path): line \(line): \(found) fields where the first row has \(expected); --ragged takes such rows as they are")
        case .json(let line, let reason): IngestError(.malformedRecord, "\(path): line \(line): \(reason)")
        }
    }
}
