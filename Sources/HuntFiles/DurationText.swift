import HuntModel

/// Reads durations as hunts write them: `90s`, `2m`, `1h30m`, `1d`, or KQL's `1.02:03:04`. Nil for anything else and for negative ones.
func duration(_ text: String) -> TimeSpan? {
    if text.contains(":") { return TimeSpan(text: text).flatMap { $0 < .zero ? nil : $0 } }
    var ticks: Int64 = 0
    var rest = text[...]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
        guard let count = Int64(digits), let unitTicks = ticksOfUnit[String(unit)] else { return nil }
        let part = count.multipliedReportingOverflow(by: unitTicks)
        let sum = ticks.addingReportingOverflow(part.partialValue)
        guard !part.overflow, !sum.overflow else { return nil }
        ticks = sum.partialValue
        rest = rest.dropFirst(digits.count + unit.count)
    }
    return TimeSpan(ticks: ticks)
}

private let ticksOfUnit: [String: Int64] = [
    "ms": DateTime.ticksPerSecond / 1000,
    "s": DateTime.ticksPerSecond,
    "m": DateTime.ticksPerSecond * 60,
    "h": DateTime.ticksPerSecond * 3600,
    "d": DateTime.ticksPerDay,
]
