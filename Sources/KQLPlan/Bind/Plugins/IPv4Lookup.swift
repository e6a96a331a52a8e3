import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate ipv4_lookup(…)`: rows beside those of a table whose network holds their address.
extension Binder {
    private struct NetworkLookup {
        var table: Relation
        /// The address of a row, and the network of the table.
        var address: Column
        var network: Column
        /// Columns of both that must be equal too.
        var equals: [Column] = []
        var keepsUnmatched = false
    }

    /// The columns of the input, then those of the table but for the ones that are equal anyway.
    mutating func ipv4Lookup(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        networkLookup(input, by: "ipv4_is_match", name, arguments)
    }

    /// The columns of the table, then those of the input, in the order that Microsoft's examples show.
    mutating func ipv6Lookup(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        let rows = networkLookup(input, by: "ipv6_is_match", name, arguments)
        let added = rows.columns.dropFirst(input.columns.count)
        return rows.then(.project(rows.plan, (added + input.columns).map(NamedScalar.init)))
    }

    private mutating func networkLookup(_ input: Relation, by match: String, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        guard let lookup = networkLookup(input, name, arguments) else { return input.opened }
        laterals += 1
        let level = laterals
        var names = ColumnNames(taken: input.columns.map(\.name))
        let added = lookup.table.columns.filter { column in !lookup.equals.contains { $0.name == column.name } }
        let outputs = added.map { (name: names.unique($0.name), column: $0) }
        let conditions = [Scalar.call(match, [.outer(lookup.address, of: level), .column(lookup.network)], .bool)]
            + lookup.equals.map { .call("==", [.outer($0, of: level), .column($0)], .bool) }
        let matches = Plan.filter(lookup.table.plan, .and(conditions))
        var body = Plan.project(matches, outputs.map { NamedScalar($0.name, .column($0.column)) })
        if lookup.keepsUnmatched {
            let count = NamedAggregate(columns: [Column("matches", .long)], function: Aggregates.count.name, arguments: [])
            let isAlone = Scalar.call("==", [.subquery(.summarize(matches, keys: [], aggregates: [count]), .long), .literal(.long(0))], .bool)
            body = .union([body, .project(.filter(.rows([], [[]]), isAlone), outputs.map { NamedScalar($0.name, .literal(.absent($0.column.type))) })])
        }
        var result = input.then(.lateral(input.plan, level: level, body: body), isOpen: lookup.table.isOpen)
        result.depth = max(input.depth, lookup.table.depth + 2) + 1
        return result
    }

    private mutating func networkLookup(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> NetworkLookup? {
        guard arguments.count >= 3 else {
            report(.wrongArgumentCount, "'\(name.text)' takes a table, a column of the rows and a column of the table", at: name.span)
            return nil
        }
        guard let table = table(arguments[0].value), let address = text(arguments[1], of: input), let network = text(arguments[2], of: table) else { return nil }
        var lookup = NetworkLookup(table: table, address: address, network: network)
        for argument in arguments.dropFirst(3) {
            if case .literal(.bool(let flag)) = argument.value.kind {
                lookup.keepsUnmatched = flag
                continue
            }
            guard name.text == "ipv4_lookup" else {
                report(.wrongArgumentCount, "'\(name.text)' takes no further columns", at: argument.span)
                return nil
            }
            guard let left = column(argument, of: input), let right = column(argument, of: table) else { return nil }
            guard left == right else {
                report(.wrongArgumentType, "'\(left.name)' is a \(left.type.rawValue) here and a \(right.type.rawValue) in the table", at: argument.span)
                return nil
            }
            lookup.equals.append(left)
        }
        return lookup
    }

    private mutating func text(_ argument: NamedExpression, of relation: Relation) -> Column? {
        guard let column = column(argument, of: relation) else { return nil }
        if column.type == .string { return column }
        report(.wrongArgumentType, "an address is text, not a \(column.type.rawValue)", at: argument.span)
        return nil
    }
}
