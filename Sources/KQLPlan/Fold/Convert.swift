import HuntModel

/// Conversion of constants. Nil leaves the case to the database.
enum Convert {
    static func toString(_ values: [KQLValue]) -> KQLValue? { values.first.flatMap(text).map(KQLValue.string) }

    static func toLong(_ values: [KQLValue]) -> KQLValue? {
        switch values.first {
        case .long(let value): .long(value)
        case .int(let value): .long(Int64(value))
        default: nil
        }
    }

    static func toDateTime(_ values: [KQLValue]) -> KQLValue? {
        switch values.first {
        case .datetime(let time): .datetime(time)
        case .string(let text): DateTime(iso8601: text).map(KQLValue.datetime)
        default: nil
        }
    }

    static func toTimeSpan(_ values: [KQLValue]) -> KQLValue? {
        switch values.first {
        case .timespan(let span): .timespan(span)
        case .string(let text) where text.contains(":"): TimeSpan(text: text).map(KQLValue.timespan)
        default: nil
        }
    }

    /// As `tostring` shows it, where that is sure.
    static func text(_ value: KQLValue) -> String? {
        switch value {
        case .string(let text), .guid(let text): text
        case .int(let number): String(number)
        case .long(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .datetime(let time): time.description
        case .timespan(let span): span.description
        case .null: ""
        case .real, .decimal, .dynamic: nil
        }
    }
}
