import HuntModel

/// The body of a `partition`, bound over the rows of one part, as a plan of all parts.
///
/// Where each step can be, all parts are worked on at once: the key is carried along, groups are grouped by it as well, rows are ordered by it first, and
/// what looks at neighbours starts again where it changes. Any other body runs once for each key.
struct PartitionedPlan {
    var level: Int
    /// The leaf of the body: rows of the input whose key is ``outside``.
    var part: Plan
    var input: Plan
    var key: Column
    var outside: Column

    /// The columns of the body.
    func plan(of body: Plan) -> Plan {
        if let together = together(body), together.outerColumnsRead(of: level).isEmpty { return .project(together, body.columns.map(NamedScalar.init)) }
        let keys = Plan.summarize(input, keys: [NamedScalar(outside.name, .column(key))], aggregates: [])
        return .project(.lateral(keys, level: level, body: body), body.columns.map(NamedScalar.init))
    }

    /// The step over all parts, with the key in ``outside``; nil where it cannot be.
    private func together(_ step: Plan) -> Plan? {
        if step == part { return .project(input, input.columns.map(NamedScalar.init) + [NamedScalar(outside.name, .column(key))]) }
        guard let first = step.inputs.first, let rows = together(first) else { return nil }
        switch step {
        case .filter(_, let predicate): return .filter(rows, predicate)
        case .project(_, let outputs): return .project(rows, outputs + [NamedScalar(outside)])
        case .expand(_, let expansion): return .expand(rows, expansion)
        case .lateral(_, let level, let body): return .lateral(rows, level: level, body: body)
        case .sort(_, let keys): return .sort(rows, [partOrder] + keys)
        case .take(let input, let count): return head(count, of: ordered(rows, after: input))
        case .top(_, let count, let keys): return head(count, of: .sort(rows, [partOrder] + keys))
        case .window(let input, let windows, _): return SegmentedWindows(windows, key: outside).plan(over: ordered(rows, after: input))
        case .summarize(let input, let keys, let aggregates):
            // Without keys a part that has lost all its rows would still be one.
            guard !keys.isEmpty || !mayLosePart(input) else { return nil }
            return .summarize(rows, keys: keys + [NamedScalar(outside)], aggregates: aggregates)
        case .table, .rows, .lookup, .range, .partials, .join, .union, .scan: return nil
        }
    }

    private var partOrder: SortKey { SortKey(.column(outside), ascending: true, nullsFirst: true) }

    private func ordered(_ rows: Plan, after step: Plan) -> Plan { hasOrder(step) ? rows : .sort(rows, [partOrder]) }

    /// The rows of this step of the body come in an order, once it is that of all parts.
    private func hasOrder(_ step: Plan) -> Bool {
        switch step {
        case _ where step == part: false
        case .sort, .top, .take, .window: true
        case .filter(let input, _), .project(let input, _), .expand(let input, _), .lateral(let input, _, _): hasOrder(input)
        case .table, .rows, .lookup, .range, .partials, .summarize, .join, .union, .scan: false
        }
    }

    private func head(_ count: Int64, of rows: Plan) -> Plan {
        let number = Column("row of \(outside.name)", .long)
        let numbered = SegmentedWindows([NamedWindow(number, "row_number", [])], key: outside).plan(over: rows)
        let kept = Plan.filter(numbered, .call("<=", [.column(number), .literal(.long(count))], .bool))
        return .project(kept, rows.columns.map(NamedScalar.init))
    }

    private func mayLosePart(_ step: Plan) -> Bool {
        switch step {
        case _ where step == part: false
        case .project(let input, _), .sort(let input, _), .window(let input, _, _): mayLosePart(input)
        case .take(let input, let count), .top(let input, let count, _): count == 0 || mayLosePart(input)
        case .summarize(let input, let keys, _): !keys.isEmpty && mayLosePart(input)
        case .table, .rows, .lookup, .range, .partials, .filter, .expand, .lateral, .join, .union, .scan: true
        }
    }
}
