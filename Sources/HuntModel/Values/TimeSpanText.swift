extension TimeSpan {
    /// Reads `[-][d.]hh:mm[:ss[.fffffff]]`, the form that `description` prints, or a plain number of days. Nil for anything else.
    public init?(text: some StringProtocol) {
        var rest = text[...]
        let negative = rest.first == "-"
        if negative { rest = rest.dropFirst() }
        var days: Int64 = 0
        if let colon = rest.firstIndex(of: ":") {
            if let point = rest[..<colon].firstIndex(of: ".") {
                guard let count = Int64(rest[..<point]), count >= 0 else { return nil }
                days = count
                rest = rest[rest.index(after: point)...]
            }
        } else {
            guard let count = Int64(rest), count >= 0 else { return nil }
            days = count
            rest = rest[rest.endIndex...]
        }
        var ticks = days.multipliedReportingOverflow(by: DateTime.ticksPerDay)
        if !rest.isEmpty {
            var scanner = DigitScanner(rest)
            guard let time = scanner.timeOfDay(), scanner.atEnd, !ticks.overflow else { return nil }
            ticks = ticks.partialValue.addingReportingOverflow(time)
        }
        guard !ticks.overflow else { return nil }
        self.init(ticks: negative ? -ticks.partialValue : ticks.partialValue)
    }
}

extension TimeSpan: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = TimeSpan(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a timespan")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
