import HuntModel

/// Arithmetic on constants that are brought to one type already. Nil leaves the case to the database: nulls, overflow, division by zero.
enum Arithmetic {
    static func add(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.datetime(let time), .timespan(let span)), (.timespan(let span), .datetime(let time)):
            return moved(time, by: span.ticks)
        default: return onTicks(values) { $0.addingReportingOverflow($1) } ?? onReals(values, +)
        }
    }

    static func subtract(_ values: [KQLValue]) -> KQLValue? {
        if values.count == 1 { return negate(values[0]) }
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.datetime(let a), .datetime(let b)): return .timespan(a.since(b))
        case (.datetime(let time), .timespan(let span)): return span.ticks == .min ? nil : moved(time, by: -span.ticks)
        default: return onTicks(values) { $0.subtractingReportingOverflow($1) } ?? onReals(values, -)
        }
    }

    static func multiply(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.timespan(let span), .long(let factor)), (.long(let factor), .timespan(let span)):
            let (ticks, overflow) = span.ticks.multipliedReportingOverflow(by: factor)
            return overflow ? nil : .timespan(TimeSpan(ticks: ticks))
        case (.timespan, _), (_, .timespan): return nil
        default: return onTicks(values) { $0.multipliedReportingOverflow(by: $1) } ?? onReals(values, *)
        }
    }

    static func divide(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.timespan(let span), .long(let divisor)) where divisor > 0: return .timespan(TimeSpan(ticks: span.ticks / divisor))
        case (.long(let a), .long(let b)) where b != 0: return onLongs(a.dividedReportingOverflow(by: b))
        case (.timespan(let a), .timespan(let b)) where b.ticks != 0: return .real(Double(a.ticks) / Double(b.ticks))
        default: return onReals(values, /)
        }
    }

    static func modulo(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 2, case (.long(let a), .long(let b)) = (values[0], values[1]), b != 0, b != .min else { return nil }
        let (rest, overflow) = a.remainderReportingOverflow(dividingBy: b)
        return overflow ? nil : .long(rest < 0 ? rest + abs(b) : rest)
    }

    private static func moved(_ time: DateTime, by ticks: Int64) -> KQLValue? {
        let (sum, overflow) = time.ticks.addingReportingOverflow(ticks)
        return overflow ? nil : DateTime(ticks: sum).map(KQLValue.datetime)
    }

    private static func negate(_ value: KQLValue) -> KQLValue? {
        switch value {
        case .long(let number) where number != .min: .long(-number)
        case .timespan(let span) where span.ticks != .min: .timespan(TimeSpan(ticks: -span.ticks))
        case .real(let number): .real(-number)
        default: nil
        }
    }

    private static func onTicks(_ values: [KQLValue], _ operation: (Int64, Int64) -> (Int64, Bool)) -> KQLValue? {
        switch (values[0], values[1]) {
        case (.long(let a), .long(let b)): return onLongs(operation(a, b))
        case (.timespan(let a), .timespan(let b)):
            let (ticks, overflow) = operation(a.ticks, b.ticks)
            return overflow ? nil : .timespan(TimeSpan(ticks: ticks))
        default: return nil
        }
    }

    private static func onLongs(_ result: (Int64, Bool)) -> KQLValue? { result.1 ? nil : .long(result.0) }

    private static func onReals(_ values: [KQLValue], _ operation: (Double, Double) -> Double) -> KQLValue? {
        guard case (.real(let a), .real(let b)) = (values[0], values[1]) else { return nil }
        return .real(operation(a, b))
    }
}
