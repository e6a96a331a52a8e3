import HuntModel

extension DateTime {
    /// What `datetime(…)` reads: ISO 8601, with parts that are not padded (`2020-1-5 7:30`), a lone hour, the year last (`MM/DD/YYYY`), `YYYY, MM, DD`, or
    /// `YYYY - MM - DD`.
    init?(literal text: String) {
        if let value = DateTime(iso8601: text) {
            self = value
            return
        }
        guard let value = Self.padded(text).flatMap({ DateTime(iso8601: $0) }) ?? DateTime(namedMonth: text) else { return nil }
        self = value
    }

    private static func padded(_ text: String) -> String? {
        if text.contains(" - ") { return padded(text.split(separator: "-", omittingEmptySubsequences: false).map { $0.trimmingBlank() }.joined(separator: "-")) }
        if text.contains(",") { return paddedDate(text.filter { $0 != " " }[...]) }
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "T" || $0 == "t" }
        guard let first = parts.first, let date = paddedDate(first) else { return nil }
        guard parts.count > 1 else { return date }
        return paddedTime(parts[1].trimmingBlank()).map { date + "T" + $0 }
    }

    private static func paddedDate(_ text: Substring) -> String? {
        var fields = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "," }
        guard fields.count == 3 else { return nil }
        if fields[2].count == 4 { fields = [fields[2], fields[0], fields[1]] }
        guard fields[0].count == 4, fields.allSatisfy(isDigits) else { return nil }
        return [String(fields[0]), two(fields[1]), two(fields[2])].joined(separator: "-")
    }

    /// `7:30`, `07:30:01.5Z`; a lone hour gets its minutes.
    private static func paddedTime(_ text: Substring) -> String? {
        let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let rest = text.dropFirst(clock.count)
        var fields = clock.split(separator: ":", omittingEmptySubsequences: false).map { two($0) }
        guard (1...3).contains(fields.count), fields.allSatisfy({ $0.count == 2 }) else { return nil }
        if fields.count == 1 { fields.append("00") }
        let zone = rest.trimmingBlank()
        return fields.joined(separator: ":") + (["GMT", "UTC"].contains(zone.uppercased()) ? "Z" : zone)
    }

    private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy(\.isDigit) }
    private static func two(_ text: Substring) -> String { text.count == 1 ? "0" + text : String(text) }
}
