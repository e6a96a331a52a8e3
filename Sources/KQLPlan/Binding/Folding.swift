import HuntModel

/// Computes with constants where the result is certain; leaves everything else to the database.
enum Folding {
    static func call(_ operation: String, _ arguments: [Scalar], _ type: KQLType) -> Scalar {
        let values = arguments.compactMap { if case .literal(let value) = $0 { value } else { nil } }
        if values.count == arguments.count, let value = computed(operation, values, type) { return .literal(value) }
        return .call(operation, arguments, type)
    }

    private static func computed(_ operation: String, _ values: [KQLValue], _ type: KQLType) -> KQLValue? {
        guard values.count == 2, let left = ticks(values[0]), let right = ticks(values[1]) else { return nil }
        let result: (partialValue: Int64, overflow: Bool)
        switch operation {
        case "+": result = left.addingReportingOverflow(right)
        case "-": result = left.subtractingReportingOverflow(right)
        case "*": result = left.multipliedReportingOverflow(by: right)
        default: return nil
        }
        guard !result.overflow else { return nil }
        switch type {
        case .datetime: return DateTime(ticks: result.partialValue).map(KQLValue.datetime)
        case .timespan: return .timespan(TimeSpan(ticks: result.partialValue))
        case .long: return .long(result.partialValue)
        default: return nil
        }
    }

    private static func ticks(_ value: KQLValue) -> Int64? {
        switch value {
        case .datetime(let time): time.ticks
        case .timespan(let span): span.ticks
        case .long(let value): value
        case .int(let value): Int64(value)
        default: nil
        }
    }

    /// `value` in another type that holds it exactly, or nil.
    static func value(_ value: KQLValue, as type: KQLType) -> KQLValue? {
        if value.type == type { return value }
        switch (value, type) {
        case (.null, .string): return .string("")
        case (.null, _): return .null(type)
        case (.int(let number), .long): return .long(Int64(number))
        case (.int(let number), .real): return .real(Double(number))
        case (.int(let number), .decimal): return .decimal(String(number))
        case (.long(let number), .int): return Int32(exactly: number).map(KQLValue.int)
        case (.long(let number), .real): return .real(Double(number))
        case (.long(let number), .decimal): return .decimal(String(number))
        case (.real(let number), .decimal): return .decimal(String(number))
        case (.string(let text), .datetime): return DateTime(iso8601: text).map(KQLValue.datetime)
        case (.string(let text), .timespan): return TimeSpan(text: text).map(KQLValue.timespan)
        case (.string(let text), .dynamic): return .dynamic(JSONText.quoted(text))
        case (.long(let number), .dynamic): return .dynamic(String(number))
        case (.bool(let flag), .dynamic): return .dynamic(flag ? "true" : "false")
        default: return nil
        }
    }

    /// An element of a list that is compared with values of `type`: text that spells a number is that number.
    static func element(_ value: KQLValue, comparedWith type: KQLType) -> KQLValue? {
        guard case .string(let text) = value else { return Self.value(value, as: type) }
        switch type {
        case .string: return value
        case .int, .long: return Int64(text).map(KQLValue.long)
        case .real: return Double(text).map(KQLValue.real)
        default: return Self.value(value, as: type)
        }
    }
}
