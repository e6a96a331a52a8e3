import HuntModel
import KQLPlan
import SQLText

/// One window function over rows `q` that come in `order`.
struct WindowForm {
    var window: NamedWindow
    /// Makes the names of its hidden columns differ from those of the others.
    var number: Int
    var order: [Snippet]
    var scalars: ScalarEmitter

    /// How many times it has started again, where it may.
    var run: [(column: Column, value: Snippet)] {
        get throws(EmitError) {
            guard let restart else { return [] }
            return [(runColumn, "count(*) FILTER (WHERE \(try scalars.condition(restart))) OVER (\(ordering) ROWS UNBOUNDED PRECEDING)")]
        }
    }

    /// For ranks: the row's number in its run, and whether its value differs from the one before.
    var comparison: [(column: Column, value: Snippet)] {
        get throws(EmitError) {
            guard isRank else { return [] }
            let term = try value(0)
            return [
                (numberColumn, "row_number() \(over)"),
                (changeColumn, "(row_number() \(over) = 1 OR \(term) IS DISTINCT FROM lag(\(term)) \(over))"),
            ]
        }
    }

    var value: Snippet {
        get throws(EmitError) {
            switch window.function {
            case "row_number": return "kql.add(row_number() \(over), \(try start))"
            case "prev": return try neighbour("lag")
            case "next": return try neighbour("lead")
            case "row_cumsum": return try sum
            case "row_rank_dense": return "count(*) FILTER (WHERE \(changeColumn.reference)) \(overRows)"
            case "row_rank_min": return "max(\(numberColumn.reference)) FILTER (WHERE \(changeColumn.reference)) \(overRows)"
            case "row_window_session": return try session
            default: throw EmitError(.noScalarForm, "'\(window.function)' has no SQL form")
            }
        }
    }
}

extension WindowForm {
    private var isRank: Bool { window.function == "row_rank_dense" || window.function == "row_rank_min" }
    private var runColumn: Column { Column("~run\(number)", .long) }
    private var numberColumn: Column { Column("~number\(number)", .long) }
    private var changeColumn: Column { Column("~change\(number)", .bool) }

    private var ordering: Snippet { order.isEmpty ? "" : "ORDER BY \(order.joined())" }
    private var partition: Snippet { restart == nil ? "" : "PARTITION BY \(runColumn.reference) " }
    private var over: Snippet { "OVER (\(partition)\(ordering))" }
    /// From the first row of the run to the current one.
    private var overRows: Snippet { "OVER (\(partition)\(ordering) ROWS UNBOUNDED PRECEDING)" }

    /// A session looks at its condition itself, since it goes on past a restart.
    private var restart: Scalar? {
        switch window.function {
        case "row_number", "row_cumsum", "row_rank_dense", "row_rank_min": argument(1)
        default: nil
        }
    }

    private func argument(_ index: Int) -> Scalar? { window.arguments.indices.contains(index) ? window.arguments[index] : nil }

    private func value(_ index: Int) throws(EmitError) -> Snippet {
        guard let argument = argument(index) else {
            throw EmitError(.noScalarForm, "'\(window.function)' has no SQL form for \(window.arguments.count) arguments")
        }
        return try scalars.value(argument)
    }

    /// One less than the number of the first row.
    private var start: Snippet {
        get throws(EmitError) {
            guard case .literal(.long(let first))? = argument(0) else { return "0" }
            let (before, overflow) = first.subtractingReportingOverflow(1)
            guard !overflow else { throw EmitError(.badRange, "'row_number' cannot begin at \(first)") }
            return "\(bind: .int8(before), as: "int8")"
        }
    }

    private func neighbour(_ function: StaticString) throws(EmitError) -> Snippet {
        var arguments = [try value(0)]
        if case .literal(.long(let distance))? = argument(1) { arguments.append("\(bind: .int4(Int32(clamping: distance)), as: "int4")") }
        if let other = argument(2) {
            arguments.append(try scalars.value(other))
        } else if window.column.type == .string {
            if arguments.count == 1 { arguments.append("1") }
            arguments.append("''")
        }
        return "\(keyword: function)(\(arguments.joined())) \(over)"
    }

    /// Integers in decimals, which no number of rows can overflow; what does not fit its type is null. A null adds nothing.
    private var sum: Snippet {
        get throws(EmitError) {
            let term = try value(0)
            return switch window.column.type {
            case .real: "kql.running_sum(\(term)) \(overRows)"
            case .int: "kql.to_int(kql.to_long(COALESCE(sum(\(term)::int8) \(overRows), 0)))"
            case .decimal: "COALESCE(sum(\(term)) \(overRows), 0)"
            default: "kql.to_long(COALESCE(sum(\(term)) \(overRows), 0))"
            }
        }
    }

    private var session: Snippet {
        get throws(EmitError) {
            let restarts = try argument(3).map { (condition) throws(EmitError) in try scalars.condition(condition) }
            let arguments = [try value(0), try value(1), try value(2), "COALESCE(\(restarts ?? "false"), false)"]
            return "kql.session_start(\(arguments.joined())) \(overRows)"
        }
    }
}
