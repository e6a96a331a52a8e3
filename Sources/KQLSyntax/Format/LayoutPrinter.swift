import Diagnostics

/// Layout → text. A group breaks where it does not fit on its line, or where something in it must.
struct LayoutPrinter {
    private let layout: Layout
    private let trivia: [Trivia]
    /// Columns of the text up to and with each token, were it all on one line.
    private let reach: [Int]
    /// How many gaps up to and with that of each token break in any case.
    private let forced: [Int]
    /// Columns between the end of each token and the next place that may break.
    private let tail: [Int]

    private var output = ""
    private var column = 0
    private var lineIndent = 0
    private var isLineStart = true
    private var open: [OpenGroup] = []

    private struct OpenGroup {
        var last: Int
        var base: Int
        var inner: Int
        var isBroken: Bool
    }

    init(_ layout: Layout) {
        self.layout = layout
        let tokens = layout.tokens
        trivia = tokens.indices.map { index in
            let start = index > 0 ? tokens[index - 1].span.end : 0
            return Trivia(Span(start, tokens[index].span.start), isFirst: index == 0, in: layout.source)
        }
        let widths = tokens.map { layout.source.columns(in: $0.span) }
        var (reach, forced) = ([Int](), [Int]())
        for index in tokens.indices {
            let gap = layout.gaps[index]
            reach.append((reach.last ?? 0) + gap.flatWidth + widths[index])
            forced.append((forced.last ?? 0) + (gap.isForced(by: trivia[index]) ? 1 : 0))
        }
        var tail = Array(repeating: 0, count: tokens.count)
        for index in tokens.indices.dropLast().reversed() where layout.gaps[index + 1].isSolid {
            tail[index] = layout.gaps[index + 1].flatWidth + widths[index + 1] + tail[index + 1]
        }
        (self.reach, self.forced, self.tail) = (reach, forced, tail)
    }

    mutating func text() -> String {
        let groups = layout.groups.filter { $0.first <= $0.last }.sorted { ($0.first, -$0.last) < ($1.first, -$1.last) }
        var next = 0
        output.reserveCapacity(layout.source.bytes.count * 2)
        for index in layout.tokens.indices {
            while let group = open.last, group.last < index { open.removeLast() }
            while next < groups.count, groups[next].first <= index {
                begin(groups[next])
                next += 1
            }
            writeGap(before: index)
            write(token: index)
        }
        if !endsLine { output += "\n" }
        return output
    }

    private mutating func begin(_ group: Layout.Group) {
        let breaks = forced[group.last] - (group.first > 0 ? forced[group.first - 1] : 0)
        let width = reach[group.last] - (group.first > 0 ? reach[group.first - 1] : 0) + tail[group.last]
        let hangs = group.hangs || !isLineStart
        open.append(
            OpenGroup(
                last: group.last, base: lineIndent, inner: lineIndent + (hangs ? Layout.indentation : 0),
                isBroken: breaks > 0 || column + width > Layout.width))
    }

    private mutating func writeGap(before index: Int) {
        let gap = layout.gaps[index]
        if case .verbatim = gap {
            let start = index > 0 ? layout.tokens[index - 1].span.end : 0
            return write(layout.source.text(in: Span(start, layout.tokens[index].span.start)))
        }
        let indent = indentation(of: index)
        if !trivia[index].comments.isEmpty { return write(trivia[index], before: index, indent: indent) }
        switch gap {
        case .none, .verbatim: break
        case .space: write(" ")
        case .soft: if open.last?.isBroken ?? false { breakLine(indent) } else { write(" ") }
        case .edge: if open.last?.isBroken ?? false { breakLine(indent) }
        case .hard: breakLine(indent, afterBlankLine: trivia[index].endsInBlankLine && !layout.outdented.contains(index))
        }
    }

    private func indentation(of index: Int) -> Int {
        guard let group = open.last else { return layout.gaps[index].isSolid && index > 0 ? Layout.indentation : 0 }
        return layout.outdented.contains(index) ? group.base : group.inner
    }

    private mutating func write(_ trivia: Trivia, before index: Int, indent: Int) {
        let isEnd = layout.tokens[index].kind == .end
        for comment in trivia.comments {
            if comment.isAlone {
                if !output.isEmpty { breakLine(isEnd ? 0 : commentIndent(index, indent), afterBlankLine: comment.followsBlankLine) }
            } else {
                write(" ")
            }
            write(comment.text)
        }
        if !isEnd { breakLine(indent, afterBlankLine: trivia.endsInBlankLine && !layout.outdented.contains(index)) }
    }

    /// A comment before a closing bracket belongs to what is inside.
    private func commentIndent(_ index: Int, _ indent: Int) -> Int {
        layout.outdented.contains(index) ? open.last?.inner ?? indent : indent
    }

    private mutating func breakLine(_ indent: Int, afterBlankLine: Bool = false) {
        if !endsLine { output += "\n" }
        if afterBlankLine { output += "\n" }
        output += String(repeating: " ", count: indent)
        (column, lineIndent, isLineStart) = (indent, indent, true)
    }

    private var endsLine: Bool { output.utf8.last == UInt8(ascii: "\n") }

    private mutating func write(token index: Int) {
        let began = isLineStart && column == lineIndent
        write(layout.text(index))
        isLineStart = began
    }

    private mutating func write(_ text: String) {
        output += text
        if let lineEnd = text.utf8.lastIndex(of: UInt8(ascii: "\n")) {
            column = text[text.index(after: lineEnd)...].unicodeScalars.count
        } else {
            column += text.unicodeScalars.count
        }
    }
}

extension Layout.Gap {
    fileprivate var flatWidth: Int {
        switch self {
        case .none, .edge, .hard: 0
        case .space, .soft, .verbatim: 1
        }
    }

    /// Never a line break of its own accord.
    fileprivate var isSolid: Bool {
        switch self {
        case .none, .space, .verbatim: true
        case .soft, .edge, .hard: false
        }
    }

    fileprivate func isForced(by trivia: Trivia) -> Bool {
        switch self {
        case .hard: true
        case .verbatim: false
        case .none, .space, .soft, .edge: !trivia.comments.isEmpty
        }
    }
}

extension SourceText {
    /// Unicode scalars of a span.
    fileprivate func columns(in span: Span) -> Int { bytes[span.start..<span.end].reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) } }
}
