import Diagnostics
import HuntModel
import KQLSyntax

/// The axis of a `make-series`: bins of one size, counted from an origin.
struct SeriesAxis {
    var value: Scalar
    var name: String
    /// Where bin 0 begins: the start, or zero where there is none.
    var origin: KQLValue
    var step: KQLValue
    /// Nil where the data tell.
    var start: KQLValue?
    var end: KQLValue?
    /// The last bin that begins before the end; nil where the data tell.
    var last: Int64?

    /// The number of a row's bin.
    var bin: Scalar { .call(SeriesFunctions.bin, [value, .literal(origin), .literal(step)], .long) }

    /// Rows that lie on the axis.
    var condition: Scalar {
        let lower = start.map { Scalar.call(">=", [value, .literal($0)], .bool) }
        let upper = end.map { Scalar.call("<", [value, .literal($0)], .bool) }
        return .and([.call("isnotnull", [value], .bool), lower, upper].compactMap { $0 })
    }
}

extension Binder {
    /// The longest series.
    private static let longest = 1_048_576.0

    mutating func axis(_ clause: MakeSeriesClause, of input: Relation) -> SeriesAxis? {
        guard !clause.isOldRange else {
            report(
                .unsupportedForm, "'in range(…)' leaves open how its ends are binned, and is not supported", at: clause.axis.span,
                hint: "on \(clause.axis.value.impliedName ?? "T") from start to end step size")
            return nil
        }
        guard let column = scalar(clause.axis.value, in: RowScope(input)), let stepExpression = clause.step else { return nil }
        guard let type = column.type.axisType, let value = column.implicitly(type) else {
            report(.wrongArgumentType, "a \(column.type.rawValue) is no axis", at: clause.axis.span, hint: "times and numbers are")
            return nil
        }
        let start = clause.from.flatMap { bound($0, of: type) }
        let end = clause.to.flatMap { bound($0, of: type) }
        let step = bound(stepExpression, of: type == .datetime ? .timespan : type)
        guard (start == nil) == (clause.from == nil), (end == nil) == (clause.to == nil), let step else { return nil }
        guard step.amount > 0 else {
            report(.badRange, "the step of a series is larger than zero", at: stepExpression.span)
            return nil
        }
        var axis = SeriesAxis(
            value: value, name: clause.axis.names.first?.text ?? clause.axis.value.impliedName ?? "Column1",
            origin: start ?? type.zero, step: step, start: start, end: end)
        guard let end else { return axis }
        let bins = ((end.amount - axis.origin.amount) / step.amount).rounded(.up)
        guard abs(bins) < 9e15, start == nil || bins <= Self.longest else {
            report(.tooLarge, "a series has at most 1,048,576 values", at: clause.axis.span)
            return nil
        }
        axis.last = Self.bins(from: axis.origin, to: end, by: step, about: bins) - 1
        return axis
    }

    /// Exact for what is counted in whole numbers.
    private static func bins(from origin: KQLValue, to end: KQLValue, by step: KQLValue, about bins: Double) -> Int64 {
        guard let origin = origin.whole, let end = end.whole, let step = step.whole else { return Int64(bins) }
        let (distance, overflow) = end.subtractingReportingOverflow(origin)
        guard !overflow else { return Int64(bins) }
        return distance / step + (distance % step > 0 ? 1 : 0)
    }

    private mutating func bound(_ expression: Expression, of type: KQLType) -> KQLValue? {
        guard let value = constant(expression) else { return nil }
        if let typed = value.widened(to: type) ?? value.read(as: type), typed != .null(type) { return typed }
        report(.badRange, "a \(type.rawValue) is due, this is a \(value.type.rawValue)", at: expression.span)
        return nil
    }
}

extension KQLType {
    /// The type in which values of this one are put into bins; nil for what has no distance.
    fileprivate var axisType: KQLType? {
        switch self {
        case .datetime, .timespan, .real, .long: self
        case .int: .long
        case .bool, .decimal, .string, .guid, .dynamic: nil
        }
    }

    fileprivate var zero: KQLValue {
        switch self {
        case .datetime: .datetime(DateTime(clampingTicks: 0))
        case .timespan: .timespan(TimeSpan(ticks: 0))
        case .real: .real(0)
        default: .long(0)
        }
    }
}

extension KQLValue {
    fileprivate var whole: Int64? {
        switch self {
        case .long(let value): value
        case .datetime(let time): time.ticks
        case .timespan(let span): span.ticks
        default: nil
        }
    }

    fileprivate var amount: Double {
        if case .real(let value) = self { return value }
        return whole.map(Double.init) ?? 0
    }
}
