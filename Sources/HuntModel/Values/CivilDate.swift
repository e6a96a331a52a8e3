/// The proleptic Gregorian calendar as day numbers since 0001-01-01.
public enum CivilDate {
    /// Nil where the calendar has no such day.
    public static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= length(ofMonth: month, in: year) else {
            return nil
        }
        let before = year - 1
        return before * 365 + before / 4 - before / 100 + before / 400 + daysBefore(month: month, in: year) + day - 1
    }

    /// `days` counts from 0001-01-01 and is not negative.
    public static func fromDays(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // March-based eras of 400 years; 306 days lie between 0000-03-01 and 0001-01-01.
        let shifted = days + 306
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func isLeap(_ year: Int64) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

    private static func length(ofMonth month: Int64, in year: Int64) -> Int64 {
        month == 2 ? (isLeap(year) ? 29 : 28) : ([4, 6, 9, 11].contains(month) ? 30 : 31)
    }

    private static func daysBefore(month: Int64, in year: Int64) -> Int64 {
        (1..<month).reduce(0) { $0 + length(ofMonth: $1, in: year) }
    }
}
