import Diagnostics

/// Where the lines of a query may break, token by token.
struct Layout {
    /// What is written between a token and the one before it.
    enum Gap {
        case none, space
        /// A line break where its group is broken, else a blank or nothing.
        case soft, edge
        case hard
        /// As in the source: what is inside would be read as another token otherwise.
        case verbatim
    }

    /// Gaps that break together. `first` and `last` are the tokens behind the first and last of them.
    struct Group {
        var first: Int
        var last: Int
        /// Lines inside stand further right than the line on which it begins, unless that line begins with it.
        var hangs = false
    }

    static let width = 120
    static let indentation = 4

    let source: SourceText
    let tokens: [Token]
    var gaps: [Gap]
    var groups: [Group] = []
    /// Tokens that go back to the indentation of the line on which their group began: closing brackets.
    var outdented: Set<Int> = []
    /// Brackets: the other one of each pair.
    var partner: [Int: Int] = [:]
    /// How many brackets are open around each token; brackets count as outside.
    var depth: [Int]
    /// Opening brackets of the rows of `datatable`, with how many values make a row.
    var rowLengths: [Int: Int] = [:]

    init(_ source: SourceText, _ tokens: [Token]) {
        self.source = source
        self.tokens = tokens
        gaps = Array(repeating: .space, count: tokens.count)
        depth = Array(repeating: 0, count: tokens.count)
        pairBrackets()
        for index in tokens.indices { gaps[index] = spacing(before: index) }
        keepTypedNames()
    }

    func text(_ index: Int) -> String { source.text(in: tokens[index].span) }

    func isWord(_ word: String, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word && text(index) == word
    }

    func touchesPrevious(_ index: Int) -> Bool { index > 0 && tokens[index - 1].span.end == tokens[index].span.start }

    /// The first token at or behind an offset.
    func index(at offset: Int) -> Int {
        var low = 0
        var high = tokens.count - 1
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The last token of a span.
    func lastIndex(of span: Span) -> Int { max(index(at: span.end) - 1, index(at: span.start)) }

    private mutating func pairBrackets() {
        var open: [Int] = []
        for (index, token) in tokens.enumerated() {
            if token.kind.isClosing, let start = open.popLast() {
                partner[start] = index
                partner[index] = start
            }
            depth[index] = open.count
            if token.kind.isOpening { open.append(index) }
        }
    }
}
