import Diagnostics
import HuntModel
import KQLSyntax

/// `make-series`: aggregations by the bins of an axis, a row of arrays for each group.
extension Binder {
    /// The keys, an array for each aggregation, the axis.
    mutating func makeSeries(_ input: Relation, _ clause: MakeSeriesClause) -> Relation {
        let (keys, wholeKeys) = outputs(clause.keys, of: input)
        let axis = axis(clause, of: input)
        var names = ColumnNames(taken: keys.map(\.name) + clause.aggregates.flatMap { $0.value.names.map(\.text) })
        aggregation = Aggregation(input: RowScope(input), inputColumns: input.columns, keys: Set(keys.map(\.name)))
        let series = clause.aggregates.compactMap { bind($0, keys: keys, isOpen: !wholeKeys || input.isOpen, &names) }
        let found = aggregation?.found ?? []
        aggregation = nil
        guard let axis, series.count == clause.aggregates.count, let isNeverEmpty = isNeverEmpty(clause, axis) else {
            return input.then(input.plan, isOpen: true).of(.made)
        }
        return binned(input, axis, keys, found, series, name: names.unique(axis.name), isNeverEmpty: isNeverEmpty).of(.made)
    }

    private struct Series {
        var name: String
        /// Over the aggregations of one bin.
        var value: Scalar
        /// The value of a bin without rows.
        var absent: KQLValue
    }

    private mutating func bind(_ aggregate: SeriesAggregate, keys: [NamedScalar], isOpen: Bool, _ names: inout ColumnNames) -> Series? {
        guard aggregate.value.names.count <= 1 else {
            reportTuple(aggregate.value)
            return nil
        }
        let scope = RowScope(keys.map { Column($0.name, $0.value.type) }, isOpen: isOpen)
        guard let value = scalar(aggregate.value.value, in: scope) else { return nil }
        guard value.type.isNumber || value.type == .timespan && aggregate.defaultValue != nil else {
            report(.wrongArgumentType, "a series is made of numbers, not of \(value.type.rawValue) values", at: aggregate.value.span)
            return nil
        }
        var absent = value.type == .real ? KQLValue.real(0) : .long(0)
        if let written = aggregate.defaultValue {
            guard let constant = constant(written) else { return nil }
            guard let typed = constant.widened(to: value.type) ?? constant.read(as: value.type) ?? (constant.type.isNumber ? constant : nil) else {
                report(.wrongArgumentType, "the default is a \(value.type.rawValue) too", at: written.span)
                return nil
            }
            absent = typed
        }
        let name = aggregate.value.names.first?.text ?? aggregate.value.value.impliedName.map { names.unique($0) } ?? names.next()
        return Series(name: name, value: value, absent: absent)
    }

    /// `kind=nonempty`: without rows one row of defaults. Nil where the clause makes no sense.
    private mutating func isNeverEmpty(_ clause: MakeSeriesClause, _ axis: SeriesAxis) -> Bool? {
        guard let kind = clause.parameters.value(of: "kind") else { return false }
        guard kind.text == "nonempty" else {
            report(.badKind, "'make-series' has no kind but 'nonempty'", at: kind.span)
            return nil
        }
        guard clause.keys.isEmpty, axis.start != nil, axis.end != nil else {
            report(.unsupportedForm, "'kind=nonempty' is supported with both ends of the axis and without 'by'", at: kind.span)
            return nil
        }
        return true
    }

    /// One row for each bin with rows, then one for each group.
    private func binned(
        _ input: Relation, _ axis: SeriesAxis, _ keys: [NamedScalar], _ found: [NamedAggregate], _ series: [Series], name: String, isNeverEmpty: Bool
    ) -> Relation {
        var hidden = ColumnNames(taken: keys.map(\.name) + series.map(\.name) + found.flatMap { $0.columns.map(\.name) } + [name])
        let bin = Column(hidden.unique("bin"), .long)
        let (first, last) = (Column(hidden.unique("first"), .long), Column(hidden.unique("last"), .long))
        let groups = keys.map { NamedScalar(Column($0.name, $0.value.type)) }
        let points = input.then(.filter(input.plan, axis.condition))
        let bins = points.then(.summarize(points.plan, keys: keys + [NamedScalar(bin.name, axis.bin)], aggregates: found))
        let known = bins.then(.filter(bins.plan, .call("isnotnull", [.column(bin)], .bool)))
        let bags = series.map { Column(hidden.unique("bag of \($0.name)"), .dynamic) }
        let aggregates = zip(bags, series).map {
            NamedAggregate(columns: [$0], function: SeriesFunctions.bag, arguments: [.column(bin), $1.value])
        }
        let ends = [(first, Aggregates.min.name), (last, Aggregates.max.name)].map {
            NamedAggregate(columns: [$0], function: $1, arguments: [.column(bin)])
        }
        let all = keys.isEmpty && !isNeverEmpty ? [NamedScalar(hidden.unique("all"), .literal(.bool(true)))] : groups
        let rows = known.then(.summarize(known.plan, keys: all, aggregates: aggregates + ends))
        let from = axis.start == nil ? Scalar.column(first) : .literal(.long(0))
        let to = axis.last.map { Scalar.literal(.long($0)) } ?? .column(last)
        let arrays = zip(bags, series).map { bag, series in
            NamedScalar(series.name, .call(SeriesFunctions.values, [.column(bag), from, to, .literal(series.absent)], .dynamic))
        }
        let places = NamedScalar(name, .call(SeriesFunctions.axis, [from, to, .literal(axis.origin), .literal(axis.step)], .dynamic))
        return rows.then(.project(rows.plan, groups + arrays + [places]))
    }
}
