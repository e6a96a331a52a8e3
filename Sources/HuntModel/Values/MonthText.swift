extension DateTime {
    /// Reads the forms of RFC 822 and RFC 850: `Sat, 8 Nov 14 15:05:02 GMT`, `Saturday, 08-Nov-14 15:05`. The day of the week may be left out
    /// and is not compared; two digits of a year are those of 1950 to 2049. Nil for anything else.
    public init?(namedMonth text: some StringProtocol) {
        var words = String(text).split(separator: " ").map(String.init)
        if let first = words.first, first.last == "," {
            guard Self.weekdays.contains(String(first.lowercased().prefix(3))) else { return nil }
            words.removeFirst()
        }
        if words.first?.contains("-") == true { words.replaceSubrange(0...0, with: words[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init)) }
        guard words.count == 4 || words.count == 5, let month = Self.months.firstIndex(of: words[1].lowercased()), let day = Self.number(words[0], 1...2),
            let year = Self.number(words[2], 2...2).map({ $0 < 50 ? $0 + 2000 : $0 + 1900 }) ?? Self.number(words[2], 4...4),
            let days = CivilDate.days(year: year, month: Int64(month) + 1, day: day)
        else { return nil }
        var zone = words.count == 5 ? words[4] : ""
        if ["GMT", "UTC"].contains(zone.uppercased()) { zone = "Z" }
        var scanner = DigitScanner((words[3].prefix { $0 != ":" }.count == 1 ? "0" : "") + words[3] + zone)
        guard let time = scanner.timeOfDay(), let offset = scanner.zoneOffset(), scanner.atEnd else { return nil }
        self.init(ticks: days * Self.ticksPerDay + time - offset)
    }

    private static func number(_ text: String, _ widths: ClosedRange<Int>) -> Int64? {
        widths.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? Int64(text) : nil
    }

    private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
