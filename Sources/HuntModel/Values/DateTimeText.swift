extension DateTime {
    /// Reads `YYYY-MM-DD`, optionally followed by `T` or a space, `hh:mm[:ss[.f…]]` and `Z` or `±hh:mm`.
    ///
    /// Up to seven fractional digits are exact; further ones are cut. No zone means UTC. Nil for anything else.
    public init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(digits: 4), scanner.skip("-"), let month = scanner.number(digits: 2), scanner.skip("-"),
            let day = scanner.number(digits: 2), let days = CivilDate.days(year: year, month: month, day: day)
        else { return nil }
        var ticks = days * Self.ticksPerDay
        if !scanner.atEnd {
            guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let time = scanner.timeOfDay() else { return nil }
            ticks += time
            guard let offset = scanner.zoneOffset(), scanner.atEnd else { return nil }
            ticks -= offset
        }
        self.init(ticks: ticks)
    }
}

/// Reads fixed runs of ASCII digits; never allocates, never traps.
struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    var atEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int64? {
        guard position + digits <= bytes.count else { return nil }
        var value: Int64 = 0
        for byte in bytes[position..<position + digits] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - 48)
        }
        position += digits
        return value
    }

    /// Ticks of a fraction without its point; digits after the seventh are cut. Nil where there is no digit.
    mutating func fraction() -> Int64? {
        let start = position
        var ticks: Int64 = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            if position - start < 7 { ticks = ticks * 10 + Int64(bytes[position] - 48) }
            position += 1
        }
        guard position > start else { return nil }
        for _ in 0..<max(0, 7 - (position - start)) { ticks *= 10 }
        return ticks
    }

    mutating func timeOfDay() -> Int64? {
        guard let hour = number(digits: 2), hour < 24, skip(":"), let minute = number(digits: 2), minute < 60 else { return nil }
        var ticks = (hour * 3600 + minute * 60) * DateTime.ticksPerSecond
        if skip(":") {
            guard let second = number(digits: 2), second < 60 else { return nil }
            ticks += second * DateTime.ticksPerSecond
            if skip(".") {
                guard let fraction = fraction() else { return nil }
                ticks += fraction
            }
        }
        return ticks
    }

    /// Zero where no zone is written.
    mutating func zoneOffset() -> Int64? {
        if atEnd || skip("Z") || skip("z") { return 0 }
        let sign: Int64
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hour = number(digits: 2), hour < 15, skip(":") || !atEnd, let minute = number(digits: 2), minute < 60 else {
            return nil
        }
        return sign * (hour * 3600 + minute * 60) * DateTime.ticksPerSecond
    }
}
