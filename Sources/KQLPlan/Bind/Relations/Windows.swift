import HuntModel
import KQLSyntax

/// The calls of window functions in one step, gathered while its expressions are bound.
struct Windows {
    /// The input of the step has an order.
    var isSerialized: Bool
    /// Each level reads columns of the input and of the levels before it.
    private(set) var levels: [[NamedWindow]] = []

    /// A column that no query can name; the same call is made once.
    mutating func add(_ function: String, _ arguments: [Scalar], _ type: KQLType) -> Column {
        if let same = levels.joined().first(where: { $0.function == function && $0.arguments == arguments }) { return same.column }
        let column = Column("window \(levels.joined().count)", type)
        let read = arguments.reduce(into: Set<String>()) { $0.formUnion($1.columnsRead) }
        let level = levels.lastIndex { $0.contains { read.contains($0.column.name) } }.map { $0 + 1 } ?? 0
        if level == levels.count { levels.append([]) }
        levels[level].append(NamedWindow(column, function, arguments))
        return column
    }

    func plan(over input: Plan) -> Plan { levels.reduce(input) { .window($0, $1, order: []) } }
}

extension Binder {
    /// A step whose expressions may call window functions: the values of these are columns of the step's input, gone after it.
    mutating func withWindows(over input: Relation, _ step: (inout Binder) -> Relation) -> Relation {
        let outer = windows
        windows = Windows(isSerialized: input.isSerialized)
        defer { windows = outer }
        var result = step(&self)
        guard let windows, !windows.levels.isEmpty, result.depth > input.depth else { return result }
        result.plan = result.plan.replacing(windows.plan(over: input.plan), below: result.depth - input.depth)
        result.depth += windows.levels.count
        let hidden = windows.levels.joined().map(\.column).names
        let visible = result.columns.filter { !hidden.contains($0.name) }
        return visible.count == result.columns.count ? result : result.then(.project(result.plan, visible.map(NamedScalar.init)))
    }
}

extension Plan {
    /// The same chain of steps over another plan.
    fileprivate func replacing(_ plan: Plan, below steps: Int) -> Plan {
        steps == 0 ? plan : mappedInputs { $0.replacing(plan, below: steps - 1) }
    }
}
