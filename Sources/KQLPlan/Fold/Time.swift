import HuntModel

/// Time functions on constants.
enum Time {
    static func startOfDay(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 1, case .datetime(let time) = values[0] else { return nil }
        return .datetime(DateTime(clampingTicks: time.ticks - time.ticks % DateTime.ticksPerDay))
    }

    static func bin(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.datetime(let time), .timespan(let size)):
            return floored(time.ticks, size.ticks).map { .datetime(DateTime(clampingTicks: $0)) }
        case (.timespan(let span), .timespan(let size)):
            return floored(span.ticks, size.ticks).map { .timespan(TimeSpan(ticks: $0)) }
        case (.long(let value), .long(let size)): return floored(value, size).map(KQLValue.long)
        default: return nil
        }
    }

    private static func floored(_ value: Int64, _ size: Int64) -> Int64? {
        guard size > 0 else { return nil }
        let rest = value % size
        let (result, overflow) = value.subtractingReportingOverflow(rest < 0 ? rest + size : rest)
        return overflow ? nil : result
    }
}
