import KQLSyntax

extension Binder {
    /// `serialize`: the order that the rows have is theirs from here on; columns are added as `extend` does.
    mutating func serialize(_ input: Relation, _ columns: [NamedExpression]) -> Relation {
        var ordered = input
        ordered.isSerialized = true
        return columns.isEmpty ? ordered : withWindows(over: ordered) { $0.extend(ordered, columns) }
    }
}

extension OperatorKind {
    /// Expressions of the step see rows one by one, so that they may look at neighbours.
    var mayHaveWindows: Bool {
        switch self {
        case .filter, .extend, .project, .summarize, .distinct, .sort, .top: true
        default: false
        }
    }

    /// Whether rows have an order after the step; nil where they keep the one they had.
    var givesOrder: Bool? {
        switch self {
        case .sort, .top, .topHitters, .serialize, .getSchema: true
        case .summarize, .distinct, .count, .join, .union, .makeSeries, .topNested, .sample, .sampleDistinct, .partition, .search, .find,
            .facet, .fork, .reduce, .evaluate:
            false
        default: nil
        }
    }
}
