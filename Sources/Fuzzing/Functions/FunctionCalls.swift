import SQLText

/// The calls of one function by number: the same ones for a seed. An aggregate takes a few rows a call.
struct FunctionCalls {
    let function: DatabaseFunction
    private let pools: ValuePools
    private static let rowsOfAggregate = 5

    init(_ function: DatabaseFunction, from pools: ValuePools) { (self.function, self.pools) = (function, pools) }

    /// Calls that PostgreSQL can compute only row by row.
    func rows(_ calls: Range<Int>) -> SQLStatement {
        let arguments = function.types.indices.map { "a\($0 + 1)" }
        return SQLStatement(trusted: count(arguments, from: "(\(selection(of: calls))) AS c", group: "c.call"))
    }

    /// The arguments of one call, a row each, as texts.
    func arguments(of call: Int) -> SQLStatement {
        let arguments = function.types.indices.map { "c.a\($0 + 1)::text" }.joined(separator: ", ")
        return SQLStatement(trusted: "SELECT \(arguments) FROM (\(selection(of: call..<call + 1))) AS c")
    }

    private func selection(of calls: Range<Int>) -> String {
        let width = function.kind == .aggregate ? Self.rowsOfAggregate : 1
        var (values, tables): ([String], [String]) = ([], [])
        for (place, type) in function.types.enumerated() {
            let hash = "(hashint8extended(r, \((pools.seed &+ UInt64(place) &* 7_919) % 1_000_000_007)) & 9223372036854775807)"
            if let domain = FunctionExceptions.values(of: function, place) {
                values.append("(ARRAY[\(domain.map(Self.quoted).joined(separator: ","))])[\(hash) % \(domain.count) + 1]::\(type) AS a\(place + 1)")
            } else {
                let pool = pools.pool(of: type)
                values.append("t\(place).value AS a\(place + 1)")
                tables.append("JOIN \(pool.table) AS t\(place) ON t\(place).id = \(hash) % \(pool.rows)")
            }
        }
        let series = "generate_series(\(calls.lowerBound * width)::bigint, \(calls.upperBound * width - 1)) AS r"
        return "SELECT \((["r / \(width) AS call"] + values).joined(separator: ", ")) FROM \(series) \(tables.joined(separator: " "))"
    }

    /// Calls over rows that are written down: two copies of one, so that PostgreSQL does not take it for a constant.
    func written(_ rows: [[String?]]) -> SQLStatement {
        let copies = function.kind == .aggregate ? rows : rows + rows
        let arguments = function.types.indices.map { "a\($0 + 1)" }
        let values = copies.map { "(" + (["0"] + literals($0)).joined(separator: ", ") + ")" }.joined(separator: ", ")
        return SQLStatement(trusted: count(arguments, from: "(VALUES \(values)) AS c(\((["call"] + arguments).joined(separator: ", ")))", group: "c.call"))
    }

    /// Calls that PostgreSQL computes while it plans: all arguments are constants, or those that `mask` has a bit for.
    func constants(_ row: [String?], and other: [String?], mask: UInt64) -> String {
        let names = function.types.indices.map { "a\($0 + 1)" }
        let arguments = zip(names, literals(row)).enumerated().map { mask >> UInt64($0 % 64) & 1 == 1 ? $1.1 : $1.0 }
        let values = [row, other].map { "(" + (["0"] + literals($0)).joined(separator: ", ") + ")" }.joined(separator: ", ")
        return count(arguments, from: "(VALUES \(values)) AS c(\((["call"] + names).joined(separator: ", ")))", group: "c.call")
    }

    /// Short values, since each statement is read and planned anew.
    func drawn(_ random: inout FuzzRandom) -> [String?] {
        function.types.enumerated().map { place, type in
            if let domain = FunctionExceptions.values(of: function, place) { return random.pick(domain) }
            let values = pools.pool(of: type).values
            let value = random.chance(6) || values.isEmpty ? nil : random.pick(values)
            return value.map { $0.utf8.count > 1_000 ? values[0] : $0 }
        }
    }

    private func literals(_ row: [String?]) -> [String] {
        zip(row, function.types).map { value, type in
            value.map { Self.quoted($0) + "::\(type)" } ?? "NULL::\(type)"
        }
    }

    /// Scalar by scalar: a quote with an accent is another character to Swift, and none to SQL.
    private static func quoted(_ text: String) -> String {
        let parts = text.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false).map { String($0) }
        return "'" + parts.joined(separator: "''") + "'"
    }

    private func count(_ arguments: [String], from rows: String, group: String) -> String {
        var arguments = arguments
        if function.isVariadic, let last = arguments.popLast() { arguments.append("VARIADIC " + last) }
        let call = "kql.\(SQLIdentifier(function.name).quoted)(\(arguments.joined(separator: ", ")))"
        return switch function.kind {
        case .scalar: "SELECT count(\(call)) FROM \(rows)"
        case .set: "SELECT count(s) FROM \(rows), LATERAL \(call) AS s"
        case .aggregate: "SELECT count(s.result) FROM (SELECT \(call) AS result FROM \(rows) GROUP BY \(group)) AS s"
        }
    }
}
