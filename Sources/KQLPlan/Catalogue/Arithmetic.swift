import HuntModel

/// The types that operators give; nil where KQL does not know the operation.
enum Arithmetic {
    static func type(_ operation: String, _ a: KQLType, _ b: KQLType) -> KQLType? {
        if let number = widened(a, b), a != .timespan { return number }
        switch (operation, a, b) {
        case ("+", .datetime, .timespan), ("+", .timespan, .datetime), ("-", .datetime, .timespan): return .datetime
        case ("-", .datetime, .datetime), ("+", .timespan, .timespan), ("-", .timespan, .timespan), ("%", .timespan, .timespan): return .timespan
        case ("/", .timespan, .timespan): return .real
        case ("*", .timespan, .int), ("*", .timespan, .long), ("*", .timespan, .real): return .timespan
        case ("*", .int, .timespan), ("*", .long, .timespan), ("*", .real, .timespan): return .timespan
        case ("/", .timespan, .int), ("/", .timespan, .long), ("/", .timespan, .real): return .timespan
        default: return nil
        }
    }

    /// Integers give `long`.
    static func widened(_ a: KQLType, _ b: KQLType) -> KQLType? {
        let ladder: [KQLType] = [.int, .long, .decimal, .real]
        guard let left = ladder.firstIndex(of: a), let right = ladder.firstIndex(of: b) else { return nil }
        return ladder[max(left, right, 1)]
    }

    @Sendable static func bin(_ types: [KQLType]) -> KQLType? {
        switch (types[0], types[1]) {
        case (.datetime, .timespan): .datetime
        case (.timespan, .timespan): .timespan
        default: widened(types[0], types[1])
        }
    }

    /// Predicates and values in turn, the last value for all else.
    @Sendable static func choice(_ types: [KQLType]) -> KQLType? {
        guard types.count % 2 == 1 else { return nil }
        let predicates = stride(from: 0, to: types.count - 1, by: 2).map { types[$0] }
        let values = stride(from: 1, to: types.count, by: 2).map { types[$0] } + [types[types.count - 1]]
        guard predicates.allSatisfy({ $0 == .bool }) else { return nil }
        if Set(values).count == 1 { return values[0] }
        return values.dropFirst().reduce(values[0] as KQLType?) { wide, next in wide.flatMap { widened($0, next) } }
    }
}
