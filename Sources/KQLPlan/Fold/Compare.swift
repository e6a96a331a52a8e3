import HuntModel

/// Comparison of constants of one type. Nil for nulls, for NaN, and where the order is the database's to know.
enum Compare {
    static func equal(_ values: [KQLValue]) -> Bool? {
        guard values.count == 2 else { return nil }
        if case (.string(let a), .string(let b)) = (values[0], values[1]) { return a.unicodeScalars.elementsEqual(b.unicodeScalars) }
        if case (.bool(let a), .bool(let b)) = (values[0], values[1]) { return a == b }
        return order(values).map { $0 == 0 }
    }

    /// Negative, zero or positive.
    static func order(_ values: [KQLValue]) -> Int? {
        guard values.count == 2 else { return nil }
        switch (values[0], values[1]) {
        case (.int(let a), .int(let b)): return order(a, b)
        case (.long(let a), .long(let b)): return order(a, b)
        case (.real(let a), .real(let b)): return a.isNaN || b.isNaN ? nil : order(a, b)
        case (.datetime(let a), .datetime(let b)): return order(a, b)
        case (.timespan(let a), .timespan(let b)): return order(a, b)
        default: return nil
        }
    }

    private static func order<Value: Comparable>(_ a: Value, _ b: Value) -> Int { a < b ? -1 : a > b ? 1 : 0 }
}
