import Glibc
import HuntStore

/// One piece of the input that ought to be a record.
struct RecordFrame: Sendable {
    enum Kind: Sendable, Equatable {
        /// Braces balance; whether it is JSON the reader finds out.
        case whole
        /// A line that begins an object, before another that does so: one record, or what ``RecordFramer`` makes of the line by itself.
        case line
        /// A row of delimited text.
        case row
        /// A row that is none, for a reason.
        case refused(IngestError)
        /// Not a record: text that begins no object, or an object that is broken off.
        case broken
        /// Longer than the limit; the bytes are its beginning.
        case tooLong
    }

    let kind: Kind
    /// Valid until the framer's next call.
    let bytes: Range<Int>
    /// Counted from 1.
    let line: Int64
}

/// Cuts a stream into records: JSON Lines, objects with white space between, arrays, `{"records":[…]}`, in any mixture.
///
/// It holds one record and one piece of input, however long the stream or its lines are. After something broken it goes on at the
/// next line: a raw line end inside a string ends a record, and so does an opening brace at the start of a line.
struct RecordFramer {
    private let trustsLines: Bool
    /// There is no line end between the position and here, an offset in the stream.
    private var searched: Int64 = 0
    /// Bytes of the stream that lie no more in `buffer`.
    private var forgotten: Int64
    private let source: any ByteSource
    private(set) var buffer: [UInt8]
    private var position = 0
    private var line: Int64 = 1
    private var container = Container.none
    private let limit: Int
    private let unwraps: Bool

    private enum Container { case none, array, wrapper, wrapperEnd }

    /// Without `unwraps` an object `{"records":[…]}` is a record like any other.
    /// `position` is where `start` lies in the stream. With `trustsLines` frames may be ``RecordFrame/Kind/line``, which are found much faster.
    init(
        _ source: any ByteSource, start: [UInt8] = [], at position: (offset: Int64, line: Int64) = (0, 1), limit: Int = 16 << 20,
        unwraps: Bool = true, trustsLines: Bool = false
    ) {
        self.source = source
        self.trustsLines = trustsLines
        forgotten = position.offset
        line = position.line
        self.unwraps = unwraps
        buffer = start
        self.limit = limit
    }

    var consumed: Int64 { source.consumed }
    /// Where in the stream, decompressed, the next record would begin.
    var offset: Int64 { forgotten + Int64(position) }
    /// The last frame is broken because the stream ended within it.
    private(set) var isCutOff = false
    /// The stream has ended within an array.
    var isUnfinished: Bool { container != .none }
    /// Where the next record would begin.
    var currentLine: Int64 { line }

    /// Nil at the end of the stream.
    mutating func next() throws(IngestError) -> RecordFrame? {
        while let byte = try significantByte() {
            switch (byte, container) {
            case (.openBrace, .none) where try opensWrapper(): container = .wrapper
            case (.openBracket, .none): enter(.array)
            case (.closeBracket, .array): enter(.none)
            case (.closeBracket, .wrapper): enter(.wrapperEnd)
            case (.closeBrace, .wrapperEnd): enter(.none)
            case (.comma, .wrapperEnd): if let broken = try wrapperTail() { return broken }
            case (.comma, _): position += 1
            case (.openBrace, .none) where trustsLines: 
                if let frame = wholeLine() { return frame }
                return try scan(RecordScan(mode: .object))
            case (.openBrace, _): return try scan(RecordScan(mode: .object))
            default: return try scan(RecordScan(mode: .line))
            }
        }
        return nil
    }

    private mutating func enter(_ next: Container) {
        container = next
        position += 1
    }

    /// Skips white space and a byte order mark; nil at the end.
    private mutating func significantByte() throws(IngestError) -> UInt8? {
        while true {
            while position < buffer.count {
                let byte = buffer[position]
                switch byte {
                case .newline: line += 1
                case .space, .tab, .carriageReturn, 0xef, 0xbb, 0xbf: break
                default: return byte
                }
                position += 1
            }
            guard try fillFromPosition() else { return nil }
        }
    }

    /// Forgets what lies before `start`, which becomes 0, and reads on. False at the end.
    private mutating func fill(from start: Int) throws(IngestError) -> Bool {
        if start > 0 { buffer.removeSubrange(0..<start) }
        forgotten += Int64(start)
        return try source.read(into: &buffer)
    }

    private mutating func fillFromPosition() throws(IngestError) -> Bool {
        let start = position
        position = 0
        return try fill(from: start)
    }

    /// The line at hand, when an object begins the next one: whatever this line holds ends with it. White space behind it is left out.
    private mutating func wholeLine() -> RecordFrame? {
        let begin = position
        guard let end = lineEnd() else { return nil }
        guard end + 1 < buffer.count, buffer[end + 1] == .openBrace, end - begin <= limit else { return nil }
        var last = end
        while last > begin, buffer[last - 1] <= .space { last -= 1 }
        position = end + 1
        defer { line += 1 }
        return RecordFrame(kind: .line, bytes: begin..<last, line: line)
    }

    /// Nil when the buffer holds none behind the position. No byte is looked at twice.
    private mutating func lineEnd() -> Int? {
        let start = max(position, Int(searched - forgotten))
        let end = buffer.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress, start < bytes.count else { return nil }
            return memchr(base + start, Int32(UInt8.newline), bytes.count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
        }
        searched = forgotten + Int64(end ?? buffer.count)
        return end
    }

    private mutating func opensWrapper() throws(IngestError) -> Bool { unwraps ? try skipWrapperHead() : false }

    /// Consumes `{"records":[` when it comes next.
    private mutating func skipWrapperHead() throws(IngestError) -> Bool {
        while buffer.count - position < 64, try fillFromPosition() {}
        var index = position
        for word in ["{", "\"records\"", ":", "["] as [StaticString] {
            while index < buffer.count, buffer[index] <= .space { index += 1 }
            for offset in 0..<word.utf8CodeUnitCount {
                guard index < buffer.count, buffer[index] == word.utf8Start[offset] else { return false }
                index += 1
            }
        }
        line += Int64(buffer[position..<index].count { $0 == .newline })
        position = index
        return true
    }

    /// Members of the wrapper after its records mean nothing here.
    private mutating func wrapperTail() throws(IngestError) -> RecordFrame? {
        let frame = try scan(RecordScan(mode: .object, depth: 1))
        container = .none
        return frame.kind == .whole ? nil : frame
    }

    private mutating func scan(_ start: RecordScan) throws(IngestError) -> RecordFrame {
        var scan = start
        var begin = position
        var end = position
        let firstLine = line
        var head: [UInt8] = []
        var isAtEnd = false
        while true {
            let isDone = buffer.withUnsafeBufferPointer { scan.run(over: $0, from: &end) }
            if isDone { break }
            if end - begin > limit {
                if head.isEmpty { head = Array(buffer[begin..<min(end, begin + DeadLetter.rawLimit)]) }
                begin = end
            }
            let kept = end - begin
            isAtEnd = try !fill(from: begin)
            begin = 0
            end = kept
            if isAtEnd { break }
        }
        line += scan.lines
        position = end
        isCutOff = isAtEnd && !scan.isWhole
        guard head.isEmpty, end - begin <= limit else { return tooLong(head, begin..<end, firstLine) }
        return RecordFrame(kind: scan.isWhole ? .whole : .broken, bytes: begin..<end, line: firstLine)
    }

    /// The head takes the place of the record in the buffer.
    private mutating func tooLong(_ head: [UInt8], _ bytes: Range<Int>, _ line: Int64) -> RecordFrame {
        guard !head.isEmpty else { return RecordFrame(kind: .tooLong, bytes: bytes.prefix(DeadLetter.rawLimit), line: line) }
        buffer.replaceSubrange(0..<position, with: head)
        forgotten += Int64(position - head.count)
        position = head.count
        return RecordFrame(kind: .tooLong, bytes: 0..<head.count, line: line)
    }
}
