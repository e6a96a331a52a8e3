/// Columns of text that fit a width: headers, cells cut with `…`, the widest column giving way first.
struct TextTable {
    var columns: [String]
    var rows: [[String]]
    var rightAligned: Set<Int> = []

    private static let gap = 2
    private static let narrowest = 6

    func rendered(width: Int) -> String {
        let widths = fitted(to: width)
        let header = line(columns.map { $0.uppercased() }, widths)
        return ([header] + rows.map { line($0.map(Self.oneLine), widths) }).joined(separator: "\n") + "\n"
    }

    private func fitted(to width: Int) -> [Int] {
        var widths = columns.indices.map { column in
            max(columns[column].count, rows.map { Self.oneLine($0[column]).count }.max() ?? 0)
        }
        var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
        while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest {
            let second = widths.filter { $0 < widths[widest] }.max() ?? Self.narrowest
            let cut = min(excess, max(1, widths[widest] - max(second, Self.narrowest)))
            widths[widest] -= cut
            excess -= cut
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { index in
            let cell = Self.cut(cells[index], to: widths[index])
            let space = String(repeating: " ", count: max(0, widths[index] - cell.count))
            return rightAligned.contains(index) ? space + cell : cell + space
        }
        let text = padded.joined(separator: String(repeating: " ", count: Self.gap))
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    private static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : String(text.prefix(max(0, width - 1))) + "…"
    }

    /// Control characters would break the table, or the terminal.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : $0 }))
    }
}
