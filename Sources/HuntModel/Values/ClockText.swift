extension TimeSpan {
    /// Reads a time of day: `8:00`, `17:30:01.5`, `5:00:00 PM`. Nil for anything else.
    public init?(clock text: some StringProtocol) {
        var digits = text[...]
        var shift: Int64?
        if let half = digits.last, half == "M" || half == "m" {
            digits = digits.dropLast()
            switch digits.last {
            case "A", "a": shift = 0
            case "P", "p": shift = 12
            default: return nil
            }
            digits = digits.dropLast()
            while digits.last == " " { digits = digits.dropLast() }
        }
        guard let colon = digits.firstIndex(of: ":"), digits.distance(from: digits.startIndex, to: colon) <= 2 else { return nil }
        let padded = (digits.distance(from: digits.startIndex, to: colon) == 1 ? "0" : "") + digits
        var scanner = DigitScanner(padded)
        guard var ticks = scanner.timeOfDay(), scanner.atEnd else { return nil }
        if let shift {
            let hour = ticks / 36_000_000_000
            guard (1...12).contains(hour) else { return nil }
            ticks += (hour % 12 + shift - hour) * 36_000_000_000
        }
        self.init(ticks: ticks)
    }
}
