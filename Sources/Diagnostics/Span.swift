/// A stretch of a source text in UTF-8 offsets, `[start, end)`.
public struct Span: Sendable, Hashable {
    public var start: Int
    public var end: Int

    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }

    public var isEmpty: Bool { start >= end }

    /// From the start of this one to the end of `other`.
    public func through(_ other: Span) -> Span { Span(Swift.min(start, other.start), Swift.max(end, other.end)) }
}

/// Where a reader finds an offset. Both count from 1; columns count Unicode scalars.
public struct SourceLocation: Sendable, Hashable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
