/// A text that people wrote, with its lines known, so that offsets can be shown as line and column.
public struct SourceText: Sendable {
    /// What to call it in messages: a file name, `query` …
    public let name: String
    public let bytes: [UInt8]
    private let lineStarts: [Int]

    public init(_ text: some StringProtocol, name: String = "query") {
        self.name = name
        bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// The text of a span; what lies outside the source is left out.
    public func text(in span: Span) -> String {
        let start = min(max(span.start, 0), bytes.count)
        return String(decoding: bytes[start..<max(start, min(span.end, bytes.count))], as: UTF8.self)
    }

    public func location(of offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        return SourceLocation(line: line + 1, column: 1 + scalarCount(from: lineStarts[line], to: offset))
    }

    /// The span of a line without its line break; `line` counts from 1.
    public func span(ofLine line: Int) -> Span {
        guard lineStarts.indices.contains(line - 1) else { return Span(bytes.count, bytes.count) }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return Span(start, end)
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Bytes that continue a scalar do not count.
    private func scalarCount(from start: Int, to end: Int) -> Int {
        bytes[start..<end].reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
    }
}
