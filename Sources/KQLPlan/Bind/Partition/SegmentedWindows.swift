import HuntModel

/// Window functions over rows that come part by part, none of which sees the rows of another part.
struct SegmentedWindows {
    var windows: [NamedWindow]
    /// Rows of one part have the same value here, and stand together.
    var key: Column

    init(_ windows: [NamedWindow], key: Column) {
        self.windows = windows
        self.key = key
    }

    private var before: Column { Column("before \(key.name)", key.type) }
    private var number: Column { Column("number in \(key.name)", .long) }

    /// The columns of `rows` and the windows.
    func plan(over rows: Plan) -> Plan {
        let known = Plan.window(rows, [NamedWindow(before, "prev", [.column(key)])], order: [])
        let counted = NamedWindow(number, "row_number", [.literal(.long(1)), isFirst])
        let values = Plan.window(known, [counted] + windows.map(restarted), order: [])
        let ahead = windows.compactMap(distanceAhead)
        let all = ahead.isEmpty ? values : .window(values, ahead, order: [])
        return .project(all, rows.columns.map(NamedScalar.init) + windows.map { NamedScalar($0.column.name, value($0)) })
    }

    private var isFirst: Scalar { .call("!=", [.column(key), .column(before)], .bool) }

    /// The same function, begun again with each part; `prev` and `next` as they are.
    private func restarted(_ window: NamedWindow) -> NamedWindow {
        var arguments = window.arguments
        let place: Int
        switch window.function {
        case "row_window_session": place = 3
        case "prev", "next":
            return NamedWindow(window.column, window.function, Array(arguments.prefix(2)))
        default:
            place = 1
            if arguments.isEmpty { arguments = [.literal(.long(1))] }
        }
        let restart = arguments.count > place ? Scalar.or([arguments[place], isFirst]) : isFirst
        return NamedWindow(window.column, window.function, arguments.prefix(place) + [restart])
    }

    /// The number, within its part, of the row that `next` looks at.
    private func distanceAhead(_ window: NamedWindow) -> NamedWindow? {
        guard window.function == "next" else { return nil }
        return NamedWindow(ahead(window), "next", [.column(number), .literal(.long(window.distance))])
    }

    private func ahead(_ window: NamedWindow) -> Column { Column("\(window.column.name) ahead in \(key.name)", .long) }

    /// `prev` and `next` across the border of a part find nothing.
    private func value(_ window: NamedWindow) -> Scalar {
        let distance = Scalar.literal(.long(window.distance))
        let isInside: Scalar
        switch window.function {
        case "prev": isInside = .call(">", [.column(number), distance], .bool)
        case "next": isInside = .call("==", [.column(ahead(window)), .call("+", [.column(number), distance], .long)], .bool)
        default: return .column(window.column)
        }
        let nothing = window.arguments.count > 2 ? window.arguments[2] : .literal(.absent(window.column.type))
        return .call("iff", [isInside, .column(window.column), nothing], window.column.type)
    }
}

extension NamedWindow {
    /// In rows, of `prev` and `next`.
    fileprivate var distance: Int64 {
        if arguments.count > 1, case .literal(.long(let distance)) = arguments[1] { distance } else { 1 }
    }
}
