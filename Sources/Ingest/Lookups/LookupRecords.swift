import HuntModel

/// The records of a file in the form that its format gives them: lists of fields, or the compact text of an object.
struct LookupRecords {
    private let file: LookupFile
    private var reader: Reader
    private(set) var record = LookupRecord()
    /// The bytes of the record are one JSON object.
    let isJSON: Bool
    /// Characters that could not be stored.
    private(set) var replacements = 0

    private enum Reader {
        case delimited(DelimitedReader)
        case lines(LineReader)
        case json(RecordFramer)
        /// The whole file, once.
        case whole(isRead: Bool)
    }

    static let limit = 16 << 20

    init(_ file: LookupFile, format: LookupFormat) {
        self.file = file
        isJSON = format == .json
        if let separator = format.separator {
            reader = .delimited(DelimitedReader(file, separator: separator, escapes: format == .tsve, limit: Self.limit))
        } else {
            switch format {
            case .json: reader = .json(RecordFramer(file, limit: Self.limit, unwraps: false))
            case .raw: reader = .whole(isRead: false)
            default: reader = .lines(LineReader(file, limit: Self.limit))
            }
        }
    }

    /// False at the end.
    mutating func next() throws(LookupMistake) -> Bool {
        guard try read() else { return false }
        if isJSON { return true }
        guard let zeros = record.settle() else { throw .notText(record.line) }
        replacements += zeros
        return true
    }

    private mutating func read() throws(LookupMistake) -> Bool {
        switch reader {
        case .delimited(var delimited):
            reader = .whole(isRead: true)
            let found = try delimited.next(&record)
            reader = .delimited(delimited)
            return found
        case .lines(var lines):
            reader = .whole(isRead: true)
            let found = try lines.next(&record)
            reader = .lines(lines)
            return found
        case .json(var framer):
            reader = .whole(isRead: true)
            let found = try object(&framer)
            reader = .json(framer)
            return found
        case .whole(isRead: true): return false
        case .whole(isRead: false):
            reader = .whole(isRead: true)
            return try readWhole()
        }
    }

    private mutating func readWhole() throws(LookupMistake) -> Bool {
        record.clear(line: 1)
        while try file.more(into: &record.bytes) {
            if record.bytes.count > Self.limit { throw .tooLong(1, Self.limit) }
        }
        record.endField()
        return !record.bytes.isEmpty
    }

    private mutating func object(_ framer: inout RecordFramer) throws(LookupMistake) -> Bool {
        let frame: RecordFrame?
        do { frame = try framer.next() } catch { throw .file(error) }
        guard let frame else {
            if framer.isUnfinished { throw .json(framer.currentLine, "the file ends before its list does") }
            return false
        }
        record.clear(line: frame.line)
        switch frame.kind {
        case .broken: throw .json(frame.line, "not a JSON object, or broken off")
        case .tooLong: throw .tooLong(frame.line, Self.limit)
        case .whole, .line, .row, .refused: break
        }
        do {
            try framer.buffer.withUnsafeBufferPointer { buffer throws(JSONError) in
                let bytes = UnsafeBufferPointer(rebasing: buffer[frame.bytes])
                var cursor = JSONCursor(bytes)
                var text: [UInt8] = []
                try cursor.copyCompact(into: &text)
                try cursor.expectEnd()
                record.bytes = text
                replacements += cursor.replacements
            }
        } catch { throw .json(frame.line, error.reason) }
        guard NumberSize.fits(record.bytes) else { throw .json(frame.line, "a number that is too large, or has too many digits, to be stored") }
        record.endField()
        return true
    }
}

/// What PostgreSQL's numbers can hold.
enum NumberSize {
    private static let mostDigits = 10_000

    /// False where some number of a compact JSON text is not sure to be stored.
    static func fits(_ json: some Sequence<UInt8>) -> Bool {
        var isText = false
        var isEscaped = false
        /// Of the number or of its exponent so far.
        var digits = 0
        var exponent: Int?
        for byte in json {
            if isText {
                if isEscaped { isEscaped = false } else if byte == .backslash { isEscaped = true } else if byte == .quote { isText = false }
                continue
            }
            switch byte {
            case .quote: isText = true
            case _ where byte.isDigit:
                digits += 1
                if let power = exponent { exponent = min(power * 10 + Int(byte - 48), mostDigits + 1) }
            case UInt8(ascii: "e") where digits > 0, UInt8(ascii: "E") where digits > 0: exponent = 0
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): break
            default: (digits, exponent) = (0, nil)
            }
            if digits > mostDigits || exponent ?? 0 > mostDigits { return false }
        }
        return true
    }
}
