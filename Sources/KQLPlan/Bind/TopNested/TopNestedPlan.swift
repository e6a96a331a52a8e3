import HuntModel

/// One level of `top-nested`.
struct TopNestedLevel {
    /// Columns: the values of this level and of those above it, outermost first, then the aggregation.
    var groups: Plan
    /// Of the two columns it gives.
    var names: (value: String, aggregate: String)
    /// How many values are kept; nil for all.
    var count: Int64?
    var ascending: Bool
    /// `with others`
    var label: KQLValue?

    var keys: [Column] { Array(groups.columns.dropLast()) }
    var value: Column { groups.columns[groups.columns.count - 2] }
    var aggregate: Column { groups.columns[groups.columns.count - 1] }
}

/// The steps that `top-nested` stands for: group by the values down to each level, keep groups of kept parents, number them within the parent.
struct TopNestedPlan {
    let levels: [TopNestedLevel]
    /// For each level the values that are kept, each with its path and a number of its own.
    private let paths: [Plan]

    init(_ levels: [TopNestedLevel]) {
        self.levels = levels
        paths = levels.indices.reduce(into: []) { paths, index in paths.append(Self.path(levels, index, below: paths.last)) }
    }

    /// The columns of the whole operator.
    var chosen: Plan { paths.last.map { .project($0, outputs(of: levels.indices)) } ?? .rows([], []) }

    /// Rows, with their values in `nested key 0` …, that are not in a group kept at `index`.
    func unchosen(among rows: Plan, at index: Int) -> Plan {
        let keys = (0...index).map { Column("nested key \($0)", levels[$0].value.type) }
        return NullSafeJoin("unchosen \(index)", keys, (0...index).map(Self.valueColumn(levels))).plan(rows, paths[index], .leftanti)
    }

    /// `groups` of what was not kept at `index`, by path, as rows of the whole operator; those of parents that were not kept are left out.
    func rest(_ groups: Plan, at index: Int) -> Plan {
        var plan = Plan.filter(groups, .call(">", [.column(Column("rest rows", .long)), .literal(.long(0))], .bool))
        if index > 0 {
            let keys = (0..<index).map { Column("nested key \($0)", levels[$0].value.type) }
            plan = NullSafeJoin("rest \(index)", (0..<index).map(Self.valueColumn(levels)), keys).plan(paths[index - 1], plan, .inner)
        }
        return .project(plan, outputs(of: 0..<index) + (index..<levels.count).flatMap(restOutputs))
    }

    private func outputs(of range: Range<Int>) -> [NamedScalar] {
        range.flatMap {
            [
                NamedScalar(levels[$0].names.value, .column(Self.valueColumn(levels)($0))),
                NamedScalar(levels[$0].names.aggregate, .column(Self.aggregateColumn(levels)($0))),
            ]
        }
    }

    private func restOutputs(_ index: Int) -> [NamedScalar] {
        let level = levels[index]
        let type = level.aggregate.type
        return [
            NamedScalar(level.names.value, .literal(level.label ?? .absent(level.value.type))),
            NamedScalar(level.names.aggregate, level.label == nil ? .literal(.absent(type)) : .column(Column("rest \(index)", type))),
        ]
    }

    private static func valueColumn(_ levels: [TopNestedLevel]) -> (Int) -> Column { { Column("path value \($0)", levels[$0].value.type) } }
    private static func aggregateColumn(_ levels: [TopNestedLevel]) -> (Int) -> Column { { Column("path aggregate \($0)", levels[$0].aggregate.type) } }

    /// Columns: value and aggregation of each level so far, then the number.
    private static func path(_ levels: [TopNestedLevel], _ index: Int, below parents: Plan?) -> Plan {
        let level = levels[index]
        let above = (0..<index).flatMap { [valueColumn(levels)($0), aggregateColumn(levels)($0)] }
        var rows = level.groups
        if let parents {
            rows = NullSafeJoin("path \(index)", (0..<index).map(valueColumn(levels)), Array(level.keys.dropLast())).plan(parents, rows, .inner)
        }
        let best = level.best(of: rows, within: parents == nil ? nil : Column("path \(index - 1)", .long))
        let outputs = above.map(NamedScalar.init) + [
            NamedScalar(valueColumn(levels)(index).name, .column(level.value)), NamedScalar(aggregateColumn(levels)(index).name, .column(level.aggregate)),
        ]
        return .window(.project(best, outputs), [NamedWindow(Column("path \(index)", .long), "row_number", [])], order: [])
    }
}

extension TopNestedLevel {
    /// Rows of `groups`, those that are kept of each parent.
    fileprivate func best(of rows: Plan, within parent: Column?) -> Plan {
        guard let count else { return rows }
        let order = SortKey(.column(aggregate), ascending: ascending, nullsFirst: ascending)
        guard let parent else { return .top(rows, count: count, [order]) }
        let number = Column("nested number", .long)
        let sorted = Plan.sort(rows, [SortKey(.column(parent), ascending: true, nullsFirst: true), order])
        let numbered = SegmentedWindows([NamedWindow(number, "row_number", [])], key: parent).plan(over: sorted)
        return .filter(numbered, .call("<=", [.column(number), .literal(.long(count))], .bool))
    }
}
