extension Plan {
    /// Steps, nodes of expressions and constants, those of plans inside expressions included.
    var size: Int {
        var constants = 0
        if case .rows(let columns, let rows) = self { constants = columns.count * rows.count }
        return scalars.reduce(inputs.reduce(1 + constants) { $0 + $1.size }) { $0 + $1.size }
    }
}

extension Scalar {
    /// Nodes, this one included, and those of plans inside.
    var size: Int {
        var inside = 0
        switch self {
        case .memberOf(_, _, let plan), .subquery(let plan, _): inside = plan.size
        default: break
        }
        return children.reduce(1 + inside) { $0 + $1.size }
    }
}
