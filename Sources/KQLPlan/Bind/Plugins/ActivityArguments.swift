import Diagnostics
import HuntModel
import KQLSyntax

/// What a plugin over a timeline is given: columns first, then constants, then what it groups by.
struct ActivityArguments {
    var id: Column
    var timeline: Column
    var groups: [Column] = []
    /// Constants, under the names by which the function knows them.
    var constants: [String: KQLValue] = [:]
    /// Windows are those of the calendar: `week`, `month`, `year`.
    var calendar: String?

    /// The rows as the function takes them; see ``ActivityFunctions``.
    func rows(of input: Relation, value: Column? = nil) -> Relation {
        let at = Scalar.column(timeline)
        let values = groups.enumerated().map { NamedScalar("by\($0)", .column($1)) }
        let group = Scalar.call(Conversions.tostring.name, [.call(ArrayFunctions.packArray.name, groups.map(Scalar.column), .dynamic)], .string)
        let outputs = [
            NamedScalar("id", .column(id)), NamedScalar("at", timeline.type == .int ? .convert(at, to: .long) : at),
            NamedScalar("group", groups.isEmpty ? .literal(.string("")) : group),
        ]
        return input.then(.project(input.plan, outputs + values + (value.map { [NamedScalar("value", .column($0))] } ?? []))).of(.made)
    }

    var functions: ActivityFunctions {
        ActivityFunctions(
            groups: groups.indices.map { "by\($0)" }, window: calendar.map { "startof\($0)(at)" } ?? "bin_at(at, _step, _start)",
            next: calendar.map { "startof\($0)(window, 1)" } ?? "window + _step",
            mayLackId: id.type != .string)
    }

    /// The columns of the function under the names that the plugin gives: the window first, then the groups.
    func results(of function: Relation, _ columns: [(name: String, column: String)], windows: [(name: String, column: String)]? = nil) -> Relation {
        let groups = self.groups.enumerated().map { (name: $1.name, column: "by\($0)") }
        var names = ColumnNames(taken: [])
        let outputs = ((windows ?? [(name: timeline.name, column: "window")]) + groups + columns).compactMap { output in
            function.columns.first { $0.name == output.column }.map { NamedScalar(names.unique(output.name), .column($0)) }
        }
        return function.then(.project(function.plan, outputs)).of(.made)
    }

    func whole(_ name: String) -> Int64? {
        switch constants[name] {
        case .int(let value): Int64(value)
        case .long(let value): value
        case .datetime(let value): value.ticks
        case .timespan(let value): value.ticks
        default: nil
        }
    }

    /// The type of a distance on the timeline.
    static func step(of type: KQLType) -> KQLType { type == .datetime ? .timespan : type == .int ? .long : type }
    static func point(of type: KQLType) -> KQLType { type == .int ? .long : type }
}

extension Binder {
    /// A constant argument, in one of several kinds.
    enum ActivityParameter {
        /// On the timeline.
        case point(String)
        /// Between two points.
        case distance(String)
        /// The same, or a word of the calendar.
        case window
        case number(String)
    }

    /// Id and timeline, then `parameters`, then columns to group by. Nil, and reported, where they do not fit.
    mutating func activity(
        _ input: Relation, _ name: Name, _ arguments: [NamedExpression], _ parameters: [ActivityParameter], grouped: Bool = true
    ) -> ActivityArguments? {
        guard arguments.count >= parameters.count + 2, grouped || arguments.count == parameters.count + 2 else {
            report(.wrongArgumentCount, "'\(name.text)' takes two columns and \(parameters.count) constants", at: name.span)
            return nil
        }
        guard let id = column(arguments[0], of: input), let timeline = timeline(arguments[1], of: input) else { return nil }
        guard id.type != .dynamic else {
            report(.wrongArgumentType, "an id is no dynamic", at: arguments[0].span, hint: "extend it with tostring(…) first")
            return nil
        }
        var activity = ActivityArguments(id: id, timeline: timeline)
        for (parameter, argument) in zip(parameters, arguments.dropFirst(2)) {
            guard bind(parameter, argument, into: &activity) else { return nil }
        }
        for argument in arguments.dropFirst(parameters.count + 2) {
            guard let group = groupColumn(argument, of: input) else { return nil }
            activity.groups.append(group)
        }
        return activity
    }

    mutating func groupColumn(_ argument: NamedExpression, of input: Relation) -> Column? {
        guard let column = column(argument, of: input) else { return nil }
        if column.type != .dynamic { return column }
        report(.wrongArgumentType, "rows are not grouped by a dynamic", at: argument.span, hint: "extend it with tostring(…) first")
        return nil
    }

    /// A real would gather errors of rounding from window to window.
    mutating func timeline(_ argument: NamedExpression, of input: Relation) -> Column? {
        guard let column = column(argument, of: input) else { return nil }
        if [.datetime, .timespan, .long, .int].contains(column.type) { return column }
        report(.wrongArgumentType, "a timeline is made of datetimes, timespans or whole numbers, not of a \(column.type.rawValue)", at: argument.span)
        return nil
    }

    private mutating func bind(_ parameter: ActivityParameter, _ argument: NamedExpression, into activity: inout ActivityArguments) -> Bool {
        guard let value = constant(argument.value) else { return false }
        let (name, type): (String, KQLType)
        switch parameter {
        case .point(let point): (name, type) = (point, ActivityArguments.point(of: activity.timeline.type))
        case .distance(let distance): (name, type) = (distance, ActivityArguments.step(of: activity.timeline.type))
        case .number(let number): (name, type) = (number, .long)
        case .window:
            if case .string(let word) = value, ["week", "month", "year"].contains(word), activity.timeline.type == .datetime {
                activity.calendar = word
                return true
            }
            (name, type) = ("_step", ActivityArguments.step(of: activity.timeline.type))
        }
        guard let typed = value.widened(to: type) else {
            report(.wrongArgumentType, "a \(type.rawValue) is due here, not a \(value.type.rawValue)", at: argument.span)
            return false
        }
        activity.constants[name] = typed
        if case .point = parameter { return true }
        guard let whole = activity.whole(name), whole > 0 else {
            report(.badOption, "this must be above zero", at: argument.span)
            return false
        }
        return true
    }
}
