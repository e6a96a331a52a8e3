/// The rows of a comma-separated table, one after the other.
struct TableRows {
    struct Row: Hashable {
        var fields: [String]
        /// Of its beginning, from 1.
        var line: Int
        var offset: Int
    }

    private let bytes: RangeBytes
    private(set) var offset: Int
    private(set) var line: Int
    private var piece: [UInt8] = []
    private var place = 0

    private static let pieceSize = 1 << 16
    private static let longest = 1 << 20

    init(_ bytes: RangeBytes, offset: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.offset = offset
        self.line = line
    }

    /// Without empty lines and those that begin with `#`.
    mutating func next() throws(RangeFileError) -> Row? {
        if offset == 0 { try skipMark() }
        while let byte = try peek() {
            switch byte {
            case Self.newline, Self.carriageReturn: try take()
            case UInt8(ascii: "#"): try skipLine()
            default: return try row()
            }
        }
        return nil
    }

    private mutating func row() throws(RangeFileError) -> Row {
        let start = (line: line, offset: offset)
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var wasQuoted = false
        while let byte = try take() {
            guard offset - start.offset <= Self.longest else { throw RangeFileError(.badRow, "a row of more than 1 MiB", at: .line(start.line)) }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                if try peek() == byte {
                    field.append(byte)
                    try take()
                } else {
                    isQuoted = false
                }
            case _ where isQuoted: field.append(byte)
            case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
                isQuoted = true
                wasQuoted = true
            case UInt8(ascii: ","):
                fields.append(Self.text(field))
                field = []
                wasQuoted = false
            case Self.newline:
                return Row(fields: fields + [Self.text(field)], line: start.line, offset: start.offset)
            case Self.carriageReturn: continue
            default: field.append(byte)
            }
        }
        guard !isQuoted else { throw RangeFileError(.badRow, "a quoted text has no end", at: .line(start.line)) }
        return Row(fields: fields + [Self.text(field)], line: start.line, offset: start.offset)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    private mutating func skipMark() throws(RangeFileError) {
        guard bytes.count >= 3, try bytes.number(at: 0, count: 3) == 0xef_bbbf else { return }
        for _ in 0..<3 { try take() }
    }

    private mutating func skipLine() throws(RangeFileError) {
        while let byte = try take(), byte != Self.newline {}
    }

    private mutating func peek() throws(RangeFileError) -> UInt8? {
        if place == piece.count {
            piece = try bytes.bytes(at: offset, count: min(Self.pieceSize, bytes.count - offset))
            place = 0
        }
        return place < piece.count ? piece[place] : nil
    }

    @discardableResult private mutating func take() throws(RangeFileError) -> UInt8? {
        guard let byte = try peek() else { return nil }
        place += 1
        offset += 1
        if byte == Self.newline { line += 1 }
        return byte
    }

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
