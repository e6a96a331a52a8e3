import HuntModel

/// The units of a timespan literal: `2d`, `1.5h`, `10microsecond`, `1tick`.
struct TimeSpanUnit {
    /// In hundredths of a tick, because a nanosecond is less than a tick.
    private var hundredths: Int64

    init?(suffix: some Collection<UInt8>) {
        guard suffix.count <= 12, let hundredths = Self.named[String(decoding: suffix, as: UTF8.self)] else { return nil }
        self.hundredths = hundredths
    }

    /// That of a literal; nil where it has none that exists, which the lexer reports.
    init?(of literal: some StringProtocol) {
        self.init(suffix: Array(literal.drop { !$0.isLetter }.utf8))
    }

    /// `digits` is a decimal number; nil where it does not fit.
    func span(of digits: String) -> TimeSpan? {
        if let whole = Int64(digits) {
            let (product, overflow) = whole.multipliedReportingOverflow(by: hundredths)
            if !overflow { return TimeSpan(ticks: product / 100) }
        }
        guard let number = Double(digits) else { return nil }
        return Int64(exactly: (number * (Double(hundredths) / 100)).rounded()).map(TimeSpan.init(ticks:))
    }

    private static let named: [String: Int64] = {
        let units: [(Int64, String)] = [
            (86_400_000_000_000, "d day days"), (3_600_000_000_000, "h hr hrs hour hours"),
            (60_000_000_000, "m min minute minutes"), (1_000_000_000, "s sec second seconds"),
            (1_000_000, "ms milli millis millisecond milliseconds"), (1_000, "micro micros microsecond microseconds"),
            (1, "nano nanos nanosecond nanoseconds"), (100, "tick ticks"),
        ]
        var named: [String: Int64] = [:]
        for (hundredths, names) in units {
            for name in names.split(separator: " ") { named[String(name)] = hundredths }
        }
        return named
    }()
}

extension TimeSpan {
    /// Reads `15m`, `1.5h`; nil for anything else.
    init?(literal text: some StringProtocol) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let suffix = text.dropFirst(number.count)
        guard let unit = TimeSpanUnit(suffix: Array(suffix.utf8)), let span = unit.span(of: String(number)) else { return nil }
        self = span
    }
}
