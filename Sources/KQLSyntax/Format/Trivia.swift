import Diagnostics

/// What stands between a token and the one before it, blanks apart.
struct Trivia {
    struct Comment {
        /// From the slashes to the last character that is not blank.
        var text: String
        /// Nothing but blanks stands before it on its line.
        var isAlone: Bool
        /// An empty line stands before it.
        var followsBlankLine: Bool
    }

    private(set) var comments: [Comment] = []
    /// An empty line stands before the token.
    private(set) var endsInBlankLine = false

    /// `gap` is the span between two tokens, `isFirst` where no token stands before it.
    init(_ gap: Span, isFirst: Bool, in source: SourceText) {
        var breaks = 0
        var isAtStart = isFirst
        var position = gap.start
        while position < gap.end {
            let byte = source.bytes[position]
            if byte == UInt8(ascii: "\n") {
                breaks += 1
                isAtStart = true
                position += 1
            } else if byte == UInt8(ascii: "/") {
                var end = position
                while end < gap.end, source.bytes[end] != UInt8(ascii: "\n") { end += 1 }
                comments.append(
                    Comment(text: Self.trimmed(position, end, source), isAlone: isAtStart, followsBlankLine: breaks > 1 && !(isFirst && comments.isEmpty)))
                breaks = 0
                position = end
            } else {
                position += 1
            }
        }
        endsInBlankLine = breaks > 1 && !(isFirst && comments.isEmpty)
    }

    private static func trimmed(_ start: Int, _ end: Int, _ source: SourceText) -> String {
        var end = end
        while end > start, source.bytes[end - 1] == 0x20 || (9...13).contains(source.bytes[end - 1]) { end -= 1 }
        return source.text(in: Span(start, end))
    }
}
