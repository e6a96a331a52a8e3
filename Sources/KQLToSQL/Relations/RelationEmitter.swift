import CompiledForm
import HuntModel
import KQLPlan
import SQLText

/// Plan → SELECT. Event tables are counted as sources in the order of `tables`.
struct RelationEmitter {
    var tables: [String]
    let scalars: ScalarEmitter

    init(tables: [String]) {
        self.tables = tables
        scalars = ScalarEmitter(tables: tables)
    }

    func select(_ plan: Plan) throws(EmitError) -> Select {
        switch plan {
        case .table(let scan): try scanned(scan)
        case .partials(let columns): partialRows(columns)
        case .rows(let columns, let rows): constant(columns, rows)
        case .lookup(let reading): registered(reading)
        case .range(let column, let from, let to, let step): try series(column, from: from, to: to, step: step)
        case .filter(let input, let predicate): try filtered(input, predicate)
        case .project(let input, let outputs): try projected(select(input), outputs)
        case .summarize(let input, let keys, let aggregates): try summarized(select(input), keys, aggregates)
        case .sort(let input, let keys): try sorted(select(input), keys)
        case .take(let input, let count): limited(try select(input), count)
        case .top(let input, let count, let keys): limited(try sorted(select(input), keys), count)
        case .join(let left, let right, let join): try joined(left, right, join)
        case .union(let inputs): try united(inputs)
        case .expand(let input, let expansion): try expanded(input, expansion)
        case .window(let input, let windows, let order): try windowed(input, windows, order)
        case .scan(let input, let scan): try matched(input, scan)
        case .lateral(let outer, let level, let body): try lateral(outer, level, body)
        }
    }

    /// Filters one after the other are one: an index serves the conditions of all.
    private func filtered(_ input: Plan, _ predicate: Scalar) throws(EmitError) -> Select {
        if case .filter(let inner, let earlier) = input { return try filtered(inner, .and([earlier, predicate])) }
        let select = try select(input)
        if predicate.reads(RangeProbe.name) {
            var (probing, scalars) = try select.probing([predicate], with: scalars)
            for conjunct in predicate.conjuncts { probing.conditions.append(try scalars.condition(conjunct)) }
            return probing
        }
        return try FoldedFilter(predicate, over: select.takesCondition ? select : select.wrapped, with: scalars).select
    }

    private func projected(_ input: Select, _ outputs: [NamedScalar]) throws(EmitError) -> Select {
        var (select, scalars) = try input.probing(outputs.map(\.value), with: scalars)
        if !select.takesOutputs { select = select.wrapped }
        select.outputs = []
        for output in outputs {
            let value = try scalars.value(output.value)
            select.outputs.append((Column(output.name, output.value.type), value))
        }
        select.passesThrough = outputs.allSatisfy { $0.value == .column(Column($0.name, $0.value.type)) }
        select.isFence = outputs.contains { $0.value.isComputedOnce }
        return select
    }

    private func sorted(_ input: Select, _ keys: [SortKey]) throws(EmitError) -> Select {
        var select = input.takesOrder ? input : input.wrapped
        select.order = try scalars.order(keys)
        return select
    }

    private func limited(_ input: Select, _ count: Int64) -> Select {
        var select = input.limit == nil ? input : input.wrapped
        select.limit = "\(bind: .int8(max(count, 0)), as: "int8")"
        return select
    }

    private func summarized(
        _ input: Select, _ keys: [NamedScalar], _ aggregates: [NamedAggregate]
    ) throws(EmitError) -> Select {
        let base = input.takesGroups ? input : input.wrapped
        return try SummarizeEmitter(keys: keys, aggregates: aggregates, scalars: scalars).select(over: base)
    }
}
