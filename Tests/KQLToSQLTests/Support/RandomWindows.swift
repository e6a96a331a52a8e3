import HuntModel
import KQLPlan

extension RandomPlan {
    /// One call of a window function over a column that it takes.
    mutating func windows(_ columns: [Column]) -> [NamedWindow] {
        let column = pick(columns)
        let value = Scalar.column(column)
        let restart = Scalar.call("isnull", [.column(pick(columns))], .bool)
        let made = Column("window\(nextRound())", column.type)
        let counted = Column(made.name, .long)
        return switch (column.type, Int.random(in: 0..<4, using: &generator)) {
        case (.long, 0), (.real, 0): [NamedWindow(made, "row_cumsum", [value, restart])]
        case (.datetime, 0):
            [NamedWindow(made, "row_window_session", [value, span(10), span(3), restart])]
        case (_, 1): [NamedWindow(counted, "row_number", [.literal(.long(1)), restart])]
        case (_, 2): [NamedWindow(made, flip() ? "prev" : "next", [value, .literal(.long(2))])]
        case (.dynamic, _): [NamedWindow(counted, "row_number", [])]
        default: [NamedWindow(counted, flip() ? "row_rank_dense" : "row_rank_min", [value, restart])]
        }
    }

    private func span(_ ticks: Int64) -> Scalar { .literal(.timespan(TimeSpan(ticks: ticks))) }
}
