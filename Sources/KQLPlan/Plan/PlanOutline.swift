import HuntModel
import KQLSyntax

extension Plan {
    /// The plan as an indented tree, the root first: what `explain --stage plan` and `--stage split` print.
    public var outline: String { DeepStack.run { outline(depth: 0) } }

    private func outline(depth: Int) -> String {
        let line = String(repeating: "  ", count: depth) + headline + "\n"
        return subplans.reduce(line) { $0 + $1.outline(depth: depth + 1) }
    }

    private var headline: String {
        switch self {
        case .table(let scan): (scan.pivoted ? "pivoted " : "") + "table \(scan.table)\(scan.reach)\(scan.devices.map { " of devices where \($0)" } ?? "") (\(scan.columns.listed))"
        case .partials(let columns): "partial rows (\(columns.listed))"
        case .rows(let columns, let rows): "rows (\(columns.listed)) × \(rows.count)"
        case .lookup(let reading): "lookup \(reading)"
        case .range(let column, let from, let to, let step): "range \(column.name) \(from)..\(to) by \(step.json)"
        case .filter(_, let predicate): "where \(predicate)"
        case .project(_, let outputs): "project \(outputs.listed)"
        case .summarize(_, let keys, let aggregates): "summarize \(aggregates.listed)" + (keys.isEmpty ? "" : " by \(keys.listed)")
        case .sort(_, let keys): "sort by \(keys.listed)"
        case .take(_, let count): "take \(count)"
        case .join(_, _, let join):
            "join \(join.kind.rawValue) on " + join.keys.map { "\($0.left.name) == \($0.right.name)" }.joined(separator: " and ")
                + (join.window.map { " within \($0)" } ?? "")
        case .union: "union"
        case .expand(_, let expansion): "expand \(expansion)"
        case .scan(_, let scan): "scan \(scan)" + (scan.order.isEmpty ? "" : " order by \(scan.order.listed)")
        case .window(_, let windows, let order):
            "window \(windows.listed)" + (order.isEmpty ? "" : " order by \(order.listed)")
        case .lateral(_, let level, _): "for each row #\(level)"
        case .top(_, let count, let keys): "top \(count)" + (keys.isEmpty ? "" : " by \(keys.listed)")
        }
    }
}

extension Scalar: CustomStringConvertible {
    public var description: String {
        switch self {
        case .literal(let value): value.type == .string ? value.json : "\(value.type.rawValue)(\(value.json))"
        case .column(let column): column.name
        case .call(let name, let arguments, _): Self.written(name, arguments)
        case .convert(let inner, let type): "\(inner) as \(type.rawValue)"
        case .and(let terms): "(" + terms.map(\.description).joined(separator: " and ") + ")"
        case .or(let terms): "(" + terms.map(\.description).joined(separator: " or ") + ")"
        case .not(let inner): "not(\(inner))"
        case .membership(let name, let subject, let elements):
            "\(subject) \(name) (\(elements.map(\.description).joined(separator: ", ")))"
        case .memberOf(let name, let subject, _): "\(subject) \(name) (subquery)"
        case .subquery: "toscalar(subquery)"
        case .outer(let column, let level): "#\(level).\(column.name)"
        }
    }

    /// Operators stand between their operands, functions before them.
    private static func written(_ name: String, _ arguments: [Scalar]) -> String {
        let isFunction = name.first.map { $0.isLetter || $0 == "_" } ?? false
        if arguments.count == 2, !isFunction || infixWords.contains(name) { return "(\(arguments[0]) \(name) \(arguments[1]))" }
        return "\(name)(\(arguments.map(\.description).joined(separator: ", ")))"
    }

    private static let infixWords: Set = [
        "has", "hasprefix", "hassuffix", "contains", "startswith", "endswith", "has_cs", "hasprefix_cs", "hassuffix_cs",
        "contains_cs", "startswith_cs", "endswith_cs",
    ]
}

extension LookupReading: CustomStringConvertible {
    public var description: String {
        "\(JSONText.quoted(lookup.name)) version \(lookup.version)" + (skipsFirst ? " without the first record" : "") + " (\(columns.listed))"
    }
}

extension NamedScalar: CustomStringConvertible {
    public var description: String {
        if case .column(let column) = value, column.name == name { return name }
        return "\(name) = \(value)"
    }
}

extension NamedAggregate: CustomStringConvertible {
    public var description: String {
        let chosen = ties.isEmpty ? "" : " ties \(ties.map(\.description).joined(separator: ", "))"
        return "\(columns.listed) = \(function)(\(arguments.map(\.description).joined(separator: ", ")))\(chosen)"
    }
}

extension JoinWindow: CustomStringConvertible {
    public var description: String { "\(right.name) - \(left.name) in \(TimeSpan(ticks: low))..\(TimeSpan(ticks: high))" }
}

extension ScanReach: CustomStringConvertible {
    /// Nothing where there is no bound.
    public var description: String {
        let from = start == .min ? "" : " from \(DateTime(clampingTicks: start))"
        let to = end == .max ? "" : " to \(DateTime(clampingTicks: end))"
        return from + to + (buckets.map { " buckets \($0.sorted())" } ?? "")
    }
}

extension Expansion: CustomStringConvertible {
    public var description: String {
        let elements = columns.map { "\($0.output.listed) = \($0.value)\($0.bagsAsArrays ? " as arrays" : "")" }.joined(separator: ", ")
        return elements + (index.map { " index \($0.name)" } ?? "") + (limit.map { " limit \($0)" } ?? "")
    }
}

extension NamedWindow: CustomStringConvertible {
    public var description: String { "\(column.listed) = \(function)(\(arguments.map(\.description).joined(separator: ", ")))" }
}

extension SortKey: CustomStringConvertible {
    public var description: String {
        "\(value) \(ascending ? "asc" : "desc") nulls \(nullsFirst ? "first" : "last")"
    }
}

extension Column {
    fileprivate var listed: String { "\(name): \(type.rawValue)" }
}

extension Sequence where Element == Column {
    fileprivate var listed: String { map(\.listed).joined(separator: ", ") }
}

extension Sequence where Element: CustomStringConvertible {
    fileprivate var listed: String { map(\.description).joined(separator: ", ") }
}
