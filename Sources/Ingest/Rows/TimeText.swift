import HuntModel

/// Event times as they are streamed, `YYYY-MM-DDThh:mm:ss[.f…]Z`, read without making a string.
enum TimeText {
    /// Ticks; any other ISO 8601 form goes the long way. Nil for what is no time.
    static func ticks(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        streamed(text) ?? DateTime(iso8601: String(decoding: text, as: UTF8.self))?.ticks
    }

    private static func streamed(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard (20...28).contains(text.count), text[text.count - 1] == UInt8(ascii: "Z"), hasSeparators(text),
            let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
            let hour = number(text, 11, 2), let minute = number(text, 14, 2), let second = number(text, 17, 2),
            hour < 24, minute < 60, second < 60, let days = CivilDate.days(year: year, month: month, day: day),
            let fraction = fraction(text)
        else { return nil }
        return days * DateTime.ticksPerDay + (hour * 3600 + minute * 60 + second) * DateTime.ticksPerSecond + fraction
    }

    private static func hasSeparators(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text[4] == UInt8(ascii: "-") && text[7] == UInt8(ascii: "-") && text[10] == UInt8(ascii: "T")
            && text[13] == UInt8(ascii: ":") && text[16] == UInt8(ascii: ":")
    }

    /// Of `.fffffffZ` or `Z` at 19, in ticks.
    private static func fraction(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard text.count > 20 else { return text.count == 20 ? 0 : nil }
        let digits = text.count - 21
        guard text[19] == UInt8(ascii: "."), digits > 0, let value = number(text, 20, digits) else { return nil }
        return (digits..<7).reduce(value) { ticks, _ in ticks * 10 }
    }

    @inline(__always)
    private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int64? {
        var value: Int64 = 0
        for index in start..<start + count {
            guard text[index].isDigit else { return nil }
            value = value * 10 + Int64(text[index] - 48)
        }
        return value
    }
}
