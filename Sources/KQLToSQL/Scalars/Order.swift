import HuntModel
import KQLPlan
import SQLText

extension ScalarEmitter {
    func order(_ keys: [SortKey]) throws(EmitError) -> [Snippet] {
        var order: [Snippet] = []
        // A constant orders nothing, and PostgreSQL would take it for a position.
        for key in keys where !key.value.isLiteral { order += try self.order(key) }
        return order
    }

    /// Text sorts by code point. NaN stands beside null, whichever end that is.
    private func order(_ key: SortKey) throws(EmitError) -> [Snippet] {
        let value = try value(key.value)
        if value == "false" || value == "true" { return [] }
        let direction: Snippet = key.ascending ? "ASC" : "DESC"
        let nulls: Snippet = key.nullsFirst ? "NULLS FIRST" : "NULLS LAST"
        switch key.value.type {
        case .string:
            return [#"\#(value) COLLATE "C" \#(direction)"#]
        case .real where key.ascending == key.nullsFirst:
            // PostgreSQL puts NaN above all numbers: at the wrong end here.
            return ["(\(value) = 'NaN') \(key.nullsFirst ? "DESC" : "ASC") \(nulls)", "(\(value)) \(direction) \(nulls)"]
        case .bool, .int, .long, .real, .decimal, .datetime, .timespan, .guid, .dynamic:
            return ["\(value) \(direction) \(nulls)"]
        }
    }
}
