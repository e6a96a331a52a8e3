import HuntModel
import KQLSyntax

/// `partition`: a query over the rows of each key.
extension Binder {
    /// The rows of all parts, in no promised order. A body with a source of its own sees the key as a value.
    mutating func partition(_ input: Relation, _ clause: PartitionClause) -> Relation {
        laterals += 1
        let level = laterals
        guard let key = partitionKey(clause.column, of: input) else { return input.opened }
        let outside = Column("part \(level)", key.type)
        let part = Plan.filter(input.plan, .same(.column(key), .outer(outside, of: level)))
        let (around, names) = (surrounding, lets)
        var rows = Relation(plan: part, depth: input.depth + 1, isOpen: input.isOpen)
        rows.origin = input.origin
        surrounding = rows
        if case .expression = clause.body.source { lets[key.name] = .scalar(.outer(outside, of: level), size: 1) }
        let body = relation(clause.body)
        (surrounding, lets) = (around, names)
        guard let body else { return input.opened }
        let parts = PartitionedPlan(level: level, part: part, input: input.plan, key: key, outside: outside)
        return Relation(plan: parts.plan(of: body.plan), depth: input.depth + body.depth + 2, isOpen: input.isOpen || body.isOpen)
    }

    private mutating func partitionKey(_ column: NamedExpression, of input: Relation) -> Column? {
        guard case .column(let key)? = scalar(column.value, in: RowScope(input)) else {
            if case .name = column.value.kind {} else { report(.badName, "'partition' takes the name of a column", at: column.span) }
            return nil
        }
        guard key.type != .dynamic else {
            report(.wrongArgumentType, "'partition' cannot tell dynamic values apart", at: column.span, hint: "extend a column tostring(\(key.name))")
            return nil
        }
        return key
    }
}

extension Scalar {
    /// Equal, or both null.
    static func same(_ a: Scalar, _ b: Scalar) -> Scalar {
        let equal = Scalar.call("==", [a, b], .bool)
        return a.type == .string ? equal : .or([equal, .and([.call("isnull", [a], .bool), .call("isnull", [b], .bool)])])
    }
}
