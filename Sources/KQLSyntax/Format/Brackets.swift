extension Layout {
    /// Every pair of brackets is a group: its items stand on lines of their own where they do not fit on one.
    mutating func arrangeBrackets() {
        for open in tokens.indices where tokens[open].kind.isOpening {
            guard let close = partner[open], close > open + 1, !isVerbatim(open, close), !holdsOneBracket(open, close) else { continue }
            arrange(open, close)
        }
    }

    private func isVerbatim(_ open: Int, _ close: Int) -> Bool {
        if case .verbatim = gaps[close] { true } else { false }
    }

    /// `((…))`: the inner pair breaks for both.
    private func holdsOneBracket(_ open: Int, _ close: Int) -> Bool { partner[open + 1] == close - 1 }

    private mutating func arrange(_ open: Int, _ close: Int) {
        let inside = Contents(of: open, close, in: self)
        let isBlock = inside.pipes.count > 1 || inside.steps > 1
        gaps[open + 1] = isBlock ? .hard : .edge
        gaps[close] = isBlock ? .hard : .edge
        for pipe in inside.pipes { gaps[pipe] = isBlock ? .hard : .soft }
        for separator in inside.separators where separator + 1 < close { gaps[separator + 1] = isBlock && tokens[separator].kind == .semicolon ? .hard : .soft }
        outdented.insert(close)
        groups.append(Group(first: open + 1, last: close, hangs: true))
    }

    /// What stands directly between a pair of brackets.
    private struct Contents {
        var pipes: [Int] = []
        /// Commas and semicolons.
        var separators: [Int] = []
        var steps = 0

        init(of open: Int, _ close: Int, in layout: Layout) {
            var index = open + 1
            while index < close {
                switch layout.tokens[index].kind {
                case .pipe: pipes.append(index)
                case .comma: separators.append(index)
                case .semicolon:
                    separators.append(index)
                    steps += 1
                default: break
                }
                index = layout.tokens[index].kind.isOpening ? (layout.partner[index] ?? index) + 1 : index + 1
            }
        }
    }
}
