import HuntModel

extension Rewrite {
    /// `join … on DeviceId | where T2 between (T1 .. T1 + 5m)`: the join learns how far apart the times may be, and looks the partners of a
    /// row up by device and time. The condition stays and decides.
    static let timeWindow = Rewrite(name: "time-window") { plan in
        plan.mapped { step in
            guard case .filter(.join(let left, let right, var join), let predicate) = step, join.kind == .inner, right.isProbed(by: join) else { return step }
            join.window = JoinWindow(predicate.conjuncts, left.columns, right.columns)
            return .filter(.join(left, right, join), predicate)
        }
    }
}

extension Plan {
    /// Rows of an event table as they are stored, found by device.
    fileprivate func isProbed(by join: Join) -> Bool {
        guard let key = join.keys.first(where: { stored($0.right)?.name == "DeviceId" }) else { return false }
        return key.right.type == .string
    }

    /// The column of the table under filters and projections that this column passes on.
    func stored(_ column: Column) -> Column? {
        switch self {
        case .table(let scan): return scan.columns.first { $0 == column }
        case .filter(let input, _): return input.stored(column)
        case .project(let input, let outputs):
            guard case .column(let inner)? = outputs.first(where: { $0.name == column.name })?.value else { return nil }
            return input.stored(inner)
        default: return nil
        }
    }
}

extension JoinWindow {
    /// The narrowest window between one time of either side that the conditions imply; nil where there is none that is closed.
    init?(_ conjuncts: [Scalar], _ left: [Column], _ right: [Column]) {
        let bounds = conjuncts.flatMap { Bound.of($0, left.names, right.names) }
        for bound in bounds {
            let same = bounds.filter { $0.left == bound.left && $0.right == bound.right }
            let low = same.compactMap(\.low).max()
            let high = same.compactMap(\.high).min()
            guard let low, let high, max(abs(low), abs(high)) <= Self.widest else { continue }
            self.init(left: bound.left, right: bound.right, low: low, high: high)
            return
        }
        return nil
    }

    /// Ticks; a datetime and this much fit into 64 bits together.
    private static let widest: Int64 = 4_000_000_000_000_000_000
}

/// `low ≤ right − left ≤ high`, ticks.
private struct Bound {
    var left: Column
    var right: Column
    var low: Int64?
    var high: Int64?

    static func of(_ condition: Scalar, _ left: Set<String>, _ right: Set<String>) -> [Bound] {
        guard case .call(let name, let operands, .bool) = condition else { return [] }
        switch (name, operands.count) {
        case ("<", 2), ("<=", 2): return [atMost(operands[0], operands[1], left, right)].compactMap { $0 }
        case (">", 2), (">=", 2): return [atMost(operands[1], operands[0], left, right)].compactMap { $0 }
        case ("between", 3):
            return [atMost(operands[1], operands[0], left, right), atMost(operands[0], operands[2], left, right)].compactMap { $0 }
        default: return []
        }
    }

    /// `a ≤ b`
    private static func atMost(_ a: Scalar, _ b: Scalar, _ left: Set<String>, _ right: Set<String>) -> Bound? {
        guard let first = Shifted(a), let second = Shifted(b) else { return nil }
        let (distance, overflow) = first.by.subtractingReportingOverflow(second.by)
        guard !overflow, distance != .min else { return nil }
        if left.contains(first.column.name), right.contains(second.column.name) {
            return Bound(left: first.column, right: second.column, low: distance)
        }
        if right.contains(first.column.name), left.contains(second.column.name) {
            return Bound(left: second.column, right: first.column, high: -distance)
        }
        return nil
    }
}

/// A datetime column and so many ticks.
private struct Shifted {
    var column: Column
    var by: Int64

    init?(_ scalar: Scalar) {
        switch scalar {
        case .column(let column) where column.type == .datetime: (self.column, by) = (column, 0)
        case .call("+", let terms, .datetime) where terms.count == 2:
            guard case .column(let column) = terms[0], case .literal(.timespan(let span)) = terms[1] else { return nil }
            (self.column, by) = (column, span.ticks)
        case .call("-", let terms, .datetime) where terms.count == 2:
            guard case .column(let column) = terms[0], case .literal(.timespan(let span)) = terms[1], span.ticks != .min else { return nil }
            (self.column, by) = (column, -span.ticks)
        default: return nil
        }
    }
}
