import CompiledForm
import HuntModel
import KQLPlan
import SQLText

/// `summarize` over a relation whose groups are still free.
struct SummarizeEmitter {
    var keys: [NamedScalar]
    var aggregates: [NamedAggregate]
    var scalars: ScalarEmitter

    func select(over base: Select) throws(EmitError) -> Select {
        let choosers = aggregates.filter(\.choosesRow)
        if choosers.count == 1, aggregates.count == 1, !keys.isEmpty { return try firstRows(choosers[0], of: base) }
        let ranks = choosers.indices.map { Column("~rank\($0)", .long) }
        var select = try ranked(base, choosers, ranks)
        select.outputs = try groupOutputs()
        select.groupKeys = keys.count
        select.passesThrough = false
        var next = ranks.makeIterator()
        for aggregate in aggregates {
            select.outputs += try outputs(of: aggregate, rank: aggregate.choosesRow ? next.next() : nil)
        }
        return select
    }

    private func groupOutputs() throws(EmitError) -> [(column: Column, value: Snippet)] {
        var outputs: [(column: Column, value: Snippet)] = []
        for key in keys { outputs.append((Column(key.name, key.value.type), try scalars.value(key.value))) }
        return outputs
    }

    private func outputs(
        of aggregate: NamedAggregate, rank: Column?
    ) throws(EmitError) -> [(column: Column, value: Snippet)] {
        guard let rank else {
            guard let column = aggregate.columns.first else { return [] }
            let value = try AggregateForm.value(of: aggregate, over: scalars)
            let mayBeNull = column.type != .string || aggregate.function.hasSuffix(".partial")
            return [(column, mayBeNull ? value : "COALESCE(\(value), '')")]
        }
        var outputs: [(column: Column, value: Snippet)] = []
        for (column, argument) in zip(aggregate.columns, aggregate.arguments) {
            let first: Snippet = "(array_agg(\(try scalars.value(argument))) FILTER (WHERE \(rank.reference) = 1))[1]"
            outputs.append((column, column.type == .string && keys.isEmpty ? "COALESCE(\(first), '')" : first))
        }
        return outputs
    }

    /// One `arg_max` and nothing else: the first row of each group as a whole.
    private func firstRows(_ chooser: NamedAggregate, of base: Select) throws(EmitError) -> Select {
        var select = base
        select.outputs = try groupOutputs()
        for (column, argument) in zip(chooser.columns, chooser.arguments) {
            select.outputs.append((column, try scalars.value(argument)))
        }
        select.distinctKeys = keys.count
        select.order = (1...keys.count).map { Snippet([.sql("\($0)")]) } + (try scalars.order(chooser.preference))
        select.passesThrough = false
        return select
    }

    /// The input with, for each aggregate that chooses a row, the row's rank within its group.
    private func ranked(_ base: Select, _ choosers: [NamedAggregate], _ ranks: [Column]) throws(EmitError) -> Select {
        guard !choosers.isEmpty else { return base }
        var select = base
        var groups: [Snippet] = []
        for key in keys { groups.append(try scalars.value(key.value)) }
        let partition: Snippet = groups.isEmpty ? "" : "PARTITION BY \(groups.joined()) "
        for (chooser, rank) in zip(choosers, ranks) {
            let order = try scalars.order(chooser.preference)
            let ordering: Snippet = order.isEmpty ? "" : "ORDER BY \(order.joined())"
            select.outputs.append((rank, "row_number() OVER (\(partition)\(ordering))"))
        }
        return select.wrapped
    }
}

extension NamedAggregate {
    /// Which row it prefers: the extreme value, any value before none, then what settles ties.
    fileprivate var preference: [SortKey] {
        switch function {
        case "take_any" where arguments.count > 1: ties
        case "take_any":
            arguments.filter { $0.type != .string }.map { SortKey(.call("isnull", [$0], .bool), ascending: true, nullsFirst: false) } + ties
        default:
            arguments.prefix(1).map { SortKey($0, ascending: function == "arg_min", nullsFirst: false) } + ties
        }
    }
}
