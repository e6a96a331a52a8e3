import HuntModel
import KQLPlan

/// Steps that make several rows of one.
extension RandomPlan {
    mutating func expanded(_ plan: Plan) -> Plan {
        let round = nextRound()
        var columns = [ExpandedColumn(Column("element\(round)", flip() ? .dynamic : .string), list(of: plan), bagsAsArrays: flip())]
        if flip() { columns.append(ExpandedColumn(Column("number\(round)", .long), list(of: plan))) }
        return .expand(plan, Expansion(columns, index: flip() ? Column("index\(round)", .long) : nil, limit: flip() ? 2 : nil))
    }

    /// A body over the elements of a row, which reads a column of the row too.
    mutating func applied(_ plan: Plan) -> Plan {
        let round = nextRound()
        let read = pick(plan.columns)
        let row = Plan.project(
            .rows([], [[]]),
            [NamedScalar("list", list(of: plan).readOutside(round)), NamedScalar("read\(round)", .outer(read, of: round))])
        let element = Column("each\(round)", .string)
        let elements = Plan.expand(row, Expansion([ExpandedColumn(element, .column(Column("list", .dynamic)))]))
        let own = Column("read\(round)", read.type)
        let count = NamedAggregate(columns: [Column("count\(round)", .long)], function: "count", arguments: [])
        let body: Plan = flip()
            ? .summarize(elements, keys: [NamedScalar(own.name, .column(own))], aggregates: [count])
            : .project(.take(elements, count: 1), [NamedScalar(own.name, .column(own)), NamedScalar(element.name, .column(element))])
        return .lateral(plan, level: round, body: body)
    }

    private mutating func list(of plan: Plan) -> Scalar {
        let column = pick(plan.columns)
        if column.type == .dynamic { return .column(column) }
        return .call("split", [.call("tostring", [.column(column)], .string), text("e")], .dynamic)
    }
}

extension Scalar {
    fileprivate func readOutside(_ level: Int) -> Scalar {
        mapped { if case .column(let column) = $0 { .outer(column, of: level) } else { $0 } }
    }
}
